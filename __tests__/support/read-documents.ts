import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { repositoryRoot } from './scan-sources.ts';

/** The Markdown that people read here, by path from the root; not what tests hold against. */
export function documentPaths(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'];
  const listed = execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path !== '' && !/^(?:__tests__|dist|artifacts)\//.test(path));
}

export function readMarkdown(path: string): Root {
  return fromMarkdown(readFileSync(join(repositoryRoot, path), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** A node and everything below it, in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The text of a heading, as it is read. */
export function textOf(node: Nodes): string {
  return [...nodesOf(node)].map((one) => ('value' in one ? one.value : '')).join('');
}
