import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { documentPaths, nodesOf, readMarkdown, textOf } from '../support/read-documents.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const paths = documentPaths();

/** Where a page's links and pictures lead, those of its HTML included. */
function targetsOf(path: string): string[] {
  return [...nodesOf(readMarkdown(path))].flatMap((node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      return [node.url];
    if (node.type !== 'html') return [];
    return [...node.value.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)].map(([, url = '']) => url);
  });
}

function anchorsOf(path: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = [...nodesOf(readMarkdown(path))].filter(({ type }) => type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(textOf(heading))));
}

/** What is wrong with a link inside the repository; undefined for a good one, and for addresses. */
function complaint(from: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), decodeURI(file)));
  if (!existsSync(join(repositoryRoot, path))) return `${target} leads to nothing`;
  if (anchor === undefined) return undefined;
  if (!path.endsWith('.md')) return `${target} leads into what is no page`;
  return anchorsOf(path).has(anchor) ? undefined : `${target} names no heading`;
}

describe('the documents', () => {
  it('are found', () => {
    expect(paths).toContain('README.md');
    expect(paths).toContain('docs/getting-started.md');
  });

  it.each(paths)('%s leads nowhere in vain', (path) => {
    const complaints = targetsOf(path).map((target) => complaint(path, target));
    expect(complaints.filter((one) => one !== undefined)).toEqual([]);
  });

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      for (const target of targetsOf(path)) {
        const [file = ''] = target.split('#');
        const next = normalize(join(dirname(path), file));
        if (next.endsWith('.md') && paths.includes(next)) reached.add(next);
      }
    }
    // What GitHub itself leads to, and single decisions, which are found by their folder.
    const known = (path: string) => /^(?:SECURITY|CHANGELOG)\.md$|^docs\/decisions\//.test(path);
    expect(paths.filter((path) => !reached.has(path) && !known(path))).toEqual([]);
  });

  it('have pictures that are quickly there', () => {
    const pictures = targetsOf('README.md').filter((target) => target.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(statSync(join(repositoryRoot, picture)).size, picture).toBeLessThan(150_000);
    }
  });
});
