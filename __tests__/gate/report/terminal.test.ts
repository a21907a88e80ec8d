import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../../src/gate/report/terminal.ts';
import { largeReport, report, result, samples } from './sample-reports.ts';

const plain = (columns: number) => ({ columns, color: false });

function tableOf(text: string): string[] {
  return text.split('\n\n')[0]?.split('\n') ?? [];
}

describe('renderTerminal', () => {
  it.each(Object.entries(samples))('reads well: %s', async (name, sample) => {
    const text = renderTerminal(sample, plain(100));
    await expect(text).toMatchFileSnapshot(`golden/terminal-${name}.golden.txt`);
  });

  it.each([60, 140])('reads well in %i columns', async (columns) => {
    const text = renderTerminal(samples['every-status'], plain(columns));
    await expect(text).toMatchFileSnapshot(`golden/terminal-${columns}-columns.golden.txt`);
  });

  it('has the noise beside the effect where there is room', async () => {
    const text = renderTerminal(samples['noise-known'], plain(60));
    await expect(text).toMatchFileSnapshot('golden/terminal-noise-known-60-columns.golden.txt');
  });

  it.each([80, 100, 160])('cuts no id of 45%% of the width, in %i columns', (columns) => {
    const benchmarks = samples['noise-known'].benchmarks.map((one, index) => ({
      ...one,
      suite_changed: false,
      bench_id: `${index}${'x'.repeat(columns * 0.45 - 1)}`,
    }));
    const table = tableOf(renderTerminal(report({ benchmarks }), plain(columns))).join('\n');
    for (const { bench_id } of benchmarks) expect(table).toContain(bench_id);
  });

  it('lets one endless id cost only what others of that length cost', () => {
    const endless = result({ bench_id: 'x'.repeat(200) });
    const [titles, row] = tableOf(renderTerminal(report({ benchmarks: [endless] }), plain(100)));
    expect(titles).toMatch(/status +benchmark +change +95% interval +vs the limit$/);
    expect(row).toMatch(/^✓ pass {2}…x{40,} /);
  });

  it('cuts long ids so that they can be told apart, and keeps the mark of a changed suite', () => {
    const long = 'x'.repeat(90);
    const idsOf = (...ids: string[]) => {
      const benchmarks = ids.map((bench_id) => result({ bench_id, suite_changed: true }));
      const rows = tableOf(renderTerminal(report({ benchmarks }), plain(80))).slice(
        1,
        1 + ids.length,
      );
      return rows.map((row) => /^✓ pass +(.+? ≠) /.exec(row)?.[1]);
    };
    const byEnd = idsOf(`${long}/a`, `${long}/b`);
    const byStart = idsOf(`a/${long}`, `b/${long}`);
    const byBoth = idsOf(`a/${long}/c`, `a/${long}/d`, `b/${long}/c`, `b/${long}/d`);
    for (const ids of [byEnd, byStart, byBoth]) expect(new Set(ids).size).toBe(ids.length);
    expect(byEnd[0]).toMatch(/^…x+\/a ≠$/);
    expect(byBoth[0]).toMatch(/^a\/x+…x+\/c ≠$/);
  });

  it('has colours only when asked, and says the same with them', () => {
    const text = renderTerminal(samples['every-status'], { columns: 100, color: true });
    expect(text).toContain('\u001b[31m✗ regressed');
    const without = renderTerminal(samples['every-status'], plain(100));
    expect(stripVTControlCharacters(text)).toBe(without);
    expect(stripVTControlCharacters(without)).toBe(without);
  });

  it('ends with the verdict', () => {
    expect(renderTerminal(samples.pass, plain(80))).toMatch(
      /\n\nPASS fj-perf-gate: none of 3 benchmarks regressed\n.*\n$/,
    );
    expect(renderTerminal(samples.error, plain(80))).toMatch(/^FAIL fj-perf-gate: There is no/);
  });

  it('says once what holds for several benchmarks, and names a bounded number of them', () => {
    const benchmarks = Array.from({ length: 40 }, (_, index) =>
      result({ bench_id: `same/${index}`, status: 'removed', reason: 'It is gone.' }),
    );
    const two = renderTerminal(report({ benchmarks: benchmarks.slice(0, 2) }), plain(80));
    expect(two).toContain('\n\nremoved: It is gone.\n  - same/0\n  - same/1\n\n');
    const many = renderTerminal(report({ benchmarks }), plain(80));
    expect(many.match(/It is gone/g)).toHaveLength(1);
    expect(many.match(/^ {2}- same/gm)).toHaveLength(30);
    expect(many).toContain('\n  and 10 more\n');
  });

  it('counts what passes in a very large report, and shows everything else', () => {
    const large = largeReport(5_000);
    const lines = tableOf(renderTerminal(large, plain(100)));
    const eventful = large.benchmarks.filter((one) => !['pass', 'improved'].includes(one.status));
    expect(lines).toHaveLength(1 + eventful.length + 100 + 2);
    const rest = 5_000 - eventful.length - 100;
    expect(lines.at(-2)).toBe(`and ${rest} more that did not regress`);
    expect(lines.at(-1)).toMatch(/^0 = no change/);
  });

  it('keeps the table within the width for any name, from 60 columns', () => {
    const unit = fc.constantFrom(
      'a',
      '/',
      ' ',
      '測',
      '😀',
      'é',
      'e\u0301',
      '\u202e',
      '\n',
      '\u001b[31m',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 120 }),
        fc.integer({ min: 60, max: 200 }),
        (id, width) => {
          const text = renderTerminal(
            report({ benchmarks: [result({ bench_id: id })] }),
            plain(width),
          );
          for (const line of tableOf(text)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('takes a width that makes no sense for 60', () => {
    const narrow = renderTerminal(samples.pass, plain(60));
    for (const columns of [0, -1, 1, Number.NaN]) {
      expect(renderTerminal(samples.pass, plain(columns))).toBe(narrow);
    }
  });

  it('lets no text from outside become a workflow command or a terminal sequence', () => {
    const hostile = `${'x '.repeat(30)}\n::error::planted ##[error]planted \u001b[2J\u0007 ::set-output name=a::b`;
    const sample = samples['every-status'];
    for (let columns = 60; columns < 120; columns++) {
      const text = renderTerminal(
        {
          ...sample,
          benchmarks: sample.benchmarks.map((one) => ({
            ...one,
            bench_id: hostile,
            reason: hostile,
          })),
          error: { code: 'x', message: hostile },
          warnings: [hostile],
          risk_note_findings: [{ path: hostile, outcome: 'invalid', message: hostile }],
        },
        plain(columns),
      );
      expect(text).not.toMatch(/^\s*::|##\[/m);
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });
});
