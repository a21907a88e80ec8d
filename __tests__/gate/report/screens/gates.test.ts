import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { GateResult, QualityGatesReport } from '../../../../src/gate/contracts/documents.ts';
import {
  renderGate,
  renderGateStart,
  renderGatesVerdict,
} from '../../../../src/gate/report/screens/gates.ts';

const ran = {
  id: 'types',
  name: 'types hold in sources, tests and scripts',
  command: 'npm run types',
  duration_ms: 12_340,
  log_path: 'artifacts/ci/gates/types.log',
};
const passed: GateResult = { status: 'passed', ...ran };
const failed: GateResult = {
  status: 'failed',
  ...ran,
  detail: 'ended with exit code 2',
  output_tail: 'src/a.ts: no such name\n\n1 error',
};
const skippedWith = (reason: 'asked' | 'earlier_gate_failed'): GateResult => ({
  status: 'skipped',
  id: 'perf',
  name: 'no regression',
  command: 'x',
  reason,
});
const results: readonly GateResult[] = [
  passed,
  failed,
  { status: 'timed_out', ...ran, max_seconds: 90, output_tail: '' },
  skippedWith('asked'),
  skippedWith('earlier_gate_failed'),
];
const plain = { columns: 80, color: false };
const path = 'artifacts/ci/gates/summary.json';

function reportOf(
  overall_status: QualityGatesReport['overall_status'],
  gates: readonly GateResult[],
): QualityGatesReport {
  return {
    schema_version: 'fj.quality-gates.v1',
    generated_at_unix_ms: 0,
    duration_ms: 0,
    overall_status,
    gates: [...gates],
  };
}

function render(columns: number, color: boolean): string {
  const options = { columns, color };
  const gates = results.map((result) => renderGate(result, options));
  return [
    renderGateStart({ ...ran, max_seconds: 90 }, options),
    ...gates,
    renderGatesVerdict(reportOf('fail', results), path, options),
    renderGatesVerdict(reportOf('pass', [passed]), path, options),
    renderGatesVerdict(reportOf('nothing_ran', results.slice(3)), path, options),
  ].join('\n');
}

describe('quality gates in a terminal', () => {
  it.each([60, 100])(
    'say what happened, where the log is, and how to run a gate again: in %i columns',
    async (columns) => {
      const text = render(columns, false);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      await expect(`${text}\n`).toMatchFileSnapshot(
        `golden/terminal-gates-${columns}-columns.golden.txt`,
      );
    },
  );

  it('have colours only when asked, and say the same with them', () => {
    expect(render(80, true)).toContain('\u001b[31mfailed');
    expect(stripVTControlCharacters(render(80, true))).toBe(render(80, false));
  });

  it('show the end of a long output', () => {
    const output_tail = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
    const text = renderGate({ ...failed, output_tail }, plain);
    expect(text.match(/\| line/g)).toHaveLength(20);
    expect(text).toContain('| line 49\n');
  });

  it('let no output become a workflow command or a terminal sequence', () => {
    const hostile = '::error::planted\n ##[error]planted \u001b[2J\u0007';
    const text = renderGate(
      { ...failed, name: hostile, command: hostile, detail: hostile, output_tail: hostile },
      plain,
    );
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
