import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  type PerfDelta,
  type RiskNote,
  reportDocument,
  riskNoteDocument,
} from '../../../src/gate/contracts/documents.ts';
import { renderComment, renderSummary } from '../../../src/gate/report/markdown.ts';
import { applyRiskNotes } from '../../../src/gate/risk-notes/apply.ts';
import { riskNotePath } from '../../../src/gate/risk-notes/path.ts';
import { largeReport, report, result, results, samples } from './sample-reports.ts';

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

function all<T extends Nodes['type']>(tree: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const own = tree.type === type ? [tree as Extract<Nodes, { type: T }>] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((one) => all(one, type))] : own;
}

/** The document without its names and sentences: what no name may change. */
function structure(tree: Nodes): unknown {
  if ('children' in tree) return [tree.type, tree.children.map(structure)];
  return tree.type === 'html' ? [tree.type, tree.value] : tree.type;
}

describe('samples', () => {
  it.each(Object.entries(samples))('%s meets the schema', (_name, sample) => {
    expect(checkDocument(reportDocument, sample)).toMatchObject({ kind: 'valid' });
  });
});

describe('renderComment', () => {
  it.each(Object.entries(samples))('reads well: %s', async (name, sample) => {
    const reportLink = {
      text: 'The whole report',
      url: 'https://github.com/o/r/actions/runs/1/artifacts/2',
    };
    const comment = renderComment(sample, {
      marker: '<!-- fj-perf-gate suite=main -->',
      reportLink,
    });
    await expect(comment).toMatchFileSnapshot(`golden/comment-${name}.golden.md`);
  });

  it.each<[keyof typeof samples, string]>([
    ['pass', '✅ fj-perf-gate: none of 3 benchmarks regressed'],
    [
      'pass-with-remarks',
      '❔ fj-perf-gate: not decided: 1 of 6 benchmarks is inconclusive; 1 accepted by a risk note: `jit/validated_add` +12.3%; 1 improved: `jaxpr_fingerprint/canonical_fingerprint/100` -31.7%',
    ],
    [
      'one-regression',
      '❌ fj-perf-gate: 1 of 3 benchmarks regressed: `dispatch_latency/jit/scalar_add` +30.4%',
    ],
    [
      'reported-only',
      '⚠️ fj-perf-gate: 1 of 4 benchmarks regressed (reported only, as the budgets ask): ',
    ],
    [
      'error',
      '❌ fj-perf-gate: There is no baseline named "main": save the tree as it is, with all',
    ],
  ])('says the verdict of %s in its first line', (name, verdict) => {
    const [first] = renderComment(samples[name]).split('\n');
    expect(first).toContain(`### ${verdict}`);
  });

  it('keeps the end of a warning that names five benchmarks: it says what to do', () => {
    const ids = Array.from({ length: 5 }, (_, i) => `"group ${i}/${'long name '.repeat(8)}"`);
    const warning = `Still getting faster: ${ids.join(', ')}. Call the code while the suite loads.`;
    expect(renderComment(report({ warnings: [warning] }))).toContain(
      'Call the code while the suite loads.',
    );
  });

  it('says what else can fail a run', () => {
    const failed = report({ benchmarks: [results.failed], overall_status: 'fail' });
    expect(renderComment(failed)).toMatch(
      'fj-perf-gate: `jaxpr_validation/validate_well_formed/100` failed',
    );
    const strict = report({ benchmarks: [results.inconclusive], overall_status: 'fail' });
    expect(renderComment(strict)).toMatch(/1 inconclusive of 1 benchmark, .* \(on_inconclusive\)/);
    expect(renderComment(report({ benchmarks: [] }))).toMatch('no benchmark was compared');
  });

  it('offers a note that meets the schema and covers the regression once it is approved', () => {
    const tree = parse(renderComment(samples['one-regression']));
    const block = all(tree, 'code').find((node) => node.lang === 'json');
    const note: RiskNote = JSON.parse(block?.value ?? '');
    expect(checkDocument(riskNoteDocument, note)).toMatchObject({ kind: 'valid' });
    const path = riskNotePath(results.regressed.bench_id);
    expect(all(tree, 'inlineCode').map((node) => node.value)).toContain(path);
    const judged = (approved: boolean) => {
      const signoff = { ...note.signoff, approved };
      const added = {
        path,
        content: { kind: 'note' as const, note: { ...note, signoff }, blobId: 'b1' },
      };
      const policy = { allowUnboundedNotes: false, todayUtc: '2026-01-01' };
      return applyRiskNotes(samples['one-regression'].regressions, [added], policy).findings[0];
    };
    expect(judged(false)?.outcome).toBe('not_approved');
    expect(judged(true)?.outcome).toBe('covers');
  });

  it('offers none where one waits for a review, and says whom it waits for', () => {
    const sample = samples['one-regression'];
    const [regression] = sample.regressions;
    const message = 'It waits for ada, who has not approved the pull request: ask ada.';
    const finding = { path: 'x.json', outcome: 'awaits_review', message, reviewer: 'ada' } as const;
    const waiting = { ...finding, bench_id: regression?.bench_id ?? '' };
    const written = renderComment({ ...sample, risk_note_findings: [waiting] });
    expect(written).toContain(`: awaits review. ${message}`);
    expect(written).not.toContain('Accept the regression');
    expect(renderComment(sample)).toContain('Accept the regression');
  });

  it('parts no figure in a table from its unit', () => {
    const rows = renderComment(samples['noise-known'])
      .split('\n')
      .filter((line) => line.startsWith('| regressed') || line.startsWith('| inconclusive'));
    expect(rows.join()).toContain('+30.4%');
    for (const row of rows) expect(row).not.toMatch(/\d (?:%|[mµn]?s\b)/);
  });

  it('links only to web pages', () => {
    const links = (url: string) =>
      all(parse(renderComment(report(), { reportLink: { text: 'x', url } })), 'link').map(
        (link) => link.url,
      );
    expect(links('https://example.test/a)b')).toEqual(['https://example.test/a)b']);
    expect(links('javascript:alert(1)')).toEqual([]);
  });
});

describe('size', () => {
  const large = largeReport(5_000);

  it('keeps a comment within its limit, the most important rows first, the rest counted', () => {
    const comment = renderComment(large, { marker: '<!-- m -->' });
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(50_000);
    expect(comment.trimEnd()).toMatch(/<!-- m -->$/);
    const tables = all(parse(comment), 'table');
    expect(tables[0]?.children).toHaveLength(1 + 126);
    expect(comment).toMatch(/^And \d+ more in the report\.$|^\d+ more in the report\.$/m);
  });

  it.each([100, 300, 1_000, 5_000, 20_000])('fits into %i characters and bytes', (limit) => {
    const marker = '<!-- m -->';
    expect(renderComment(large, { marker, limit }).length).toBeLessThanOrEqual(limit);
    const summary = renderSummary(large, { limit });
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(limit);
    expect(summary).toMatch(
      limit > 100 ? /^### ❌ fj-perf-gate: 126 of 5000/ : /^### ❌ fj-perf-gate: 1/,
    );
  });

  it('keeps a summary within 1 MiB whatever the names are', () => {
    const benchmarks = large.benchmarks.map((one) => ({
      ...one,
      bench_id: '測'.repeat(500) + one.bench_id,
      reason: '|\\`*_'.repeat(200),
    }));
    const summary = renderSummary({
      ...large,
      benchmarks,
      warnings: Array(1000).fill('x'.repeat(9e3)),
    });
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1_048_576);
  });
});

const hostileNames = [
  '| a | b |',
  'a|b\\|c',
  '`code` ``more`` ```',
  '`',
  '\\',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '<!-- fj-perf-gate suite=main -->',
  '-->',
  '@everyone and @octocat',
  'fixes #1, see org/repo#2 and GH-3',
  'https://evil.example/ www.evil.example mail@evil.example',
  '[link](javascript:alert(1)) ![image](https://evil.example/x.png)',
  '[^1] [ ] [x] ~~gone~~ **bold** _it_ $x$ $`y`$',
  '# heading',
  '- item\n\n---\n\n> quote',
  '::error::planted\r\n::set-output name=x::y',
  '\u001b[31mred\u001b[0m\u0007\u0000',
  'abc\u202etxt.exe\u202c\u2066x\u2069\u200f',
  ' spaces  in   it ',
  '',
  '\ud800 lone surrogate',
];
const longName = 'x'.repeat(10_000);

/** Every field that can come from outside carries the same text. */
function poisoned(value: string): PerfDelta {
  const sample = samples['every-status'];
  const benchmarks = sample.benchmarks.map((one) => ({
    ...one,
    bench_id: value,
    group: value,
    reason: value,
    ...(one.risk_note_ref === undefined ? {} : { risk_note_ref: value }),
  }));
  const { environment } = sample;
  return {
    ...sample,
    benchmarks,
    tool_version: value,
    baseline_id: value,
    baseline_name: value,
    candidate_id: value,
    policy_source: value,
    error: { code: value, message: value },
    risk_note_findings: sample.risk_note_findings.map((one) => ({
      ...one,
      path: value,
      bench_id: value,
      message: value,
    })),
    warnings: [value],
    environment: {
      ...environment,
      os: value,
      arch: value,
      cpu_model: value,
      node: value,
      v8: value,
    },
  };
}

/** Sentences may be text or code; for comparing structures that is the same. */
function shape(markdown: string): string {
  return JSON.stringify(structure(parse(markdown))).replaceAll('"inlineCode"', '"text"');
}

function htmlOf(tree: Nodes): string[] {
  return all(tree, 'html').map((node) => node.value);
}

function expectHarmless(value: string): void {
  const comment = renderComment(poisoned(value), { marker: '<!-- m -->' });
  const tree = parse(comment);
  const ours = htmlOf(parse(renderComment(poisoned('name'), { marker: '<!-- m -->' })));
  const found = htmlOf(tree);
  expect(ours).toEqual(expect.arrayContaining(found));
  const folds = found.filter((one) => one.startsWith('<details>'));
  expect(found.filter((one) => one === '</details>')).toHaveLength(folds.length);
  expect(found.at(-1)).toBe('<!-- m -->');
  for (const type of ['link', 'image', 'linkReference', 'footnoteReference', 'strong'] as const) {
    expect(all(tree, type)).toEqual([]);
  }
  for (const { value: shown } of all(tree, 'text')) {
    expect(shown).not.toMatch(/[@#]|:\/\/|www\./);
  }
  expect(comment).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
}

describe('hostile names', () => {
  it.each(hostileNames)('change nothing but their own cell: %j', (value) => {
    expectHarmless(value);
    const shapeOf = (name: string) => {
      const sample = poisoned('plain');
      const benchmarks = [...sample.benchmarks, result({ bench_id: name })];
      return shape(renderComment({ ...sample, benchmarks }));
    };
    expect(shapeOf(value)).toBe(shapeOf('plain'));
  });

  it.each([
    ['a|b\\|c', 'a|b\\ |c'],
    ['`code` ``more`` ```', '`code` ``more`` ```'],
    ['<img src=x>', '<img src=x>'],
    ['a\nb', 'a b'],
  ])('can still be read: %j', (id, shown) => {
    const tree = parse(renderComment(report({ benchmarks: [result({ bench_id: id })] })));
    expect(all(tree, 'inlineCode').map((node) => node.value)).toContain(shown);
  });

  it('are cut where they are long', () => {
    expectHarmless(longName);
    const comment = renderComment(report({ benchmarks: [result({ bench_id: longName })] }));
    expect(comment.length).toBeLessThan(2_000);
  });

  it('hold for generated names', () => {
    const unit = fc.constantFrom(
      ...'|`\\<>[]()!*_~#@:&;$-=+.\n\t \u202e\u0000ab1é測'.split(''),
      'www.',
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), expectHarmless), { numRuns: 150 });
  });
});
