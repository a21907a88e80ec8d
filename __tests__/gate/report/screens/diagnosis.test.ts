import { describe, expect, it } from 'vitest';
import { GateError } from '../../../../src/gate/contracts/problems.ts';
import {
  advice,
  exitCodeOfFindings,
  type Finding,
  good,
  problem,
} from '../../../../src/gate/doctor/finding.ts';
import { renderDiagnosis } from '../../../../src/gate/report/screens/diagnosis.ts';

const findings: Finding[] = [
  good('node', 'Suites run on Node 24.21.0 (/usr/bin/node).'),
  advice(
    'history',
    'The clone is shallow, so a baseline may have to be fetched first.',
    'git fetch --unshallow, or "fetch-depth: 0" at actions/checkout',
  ),
  problem(
    'suites',
    new GateError({ code: 'no-suites', globs: ['bench/**'] }),
    'npx fj-perf-gate init',
  ),
];

describe('renderDiagnosis', () => {
  it('reads well', async () => {
    const text = renderDiagnosis(findings, { columns: 72 });
    await expect(`${text}\n`).toMatchFileSnapshot('golden/diagnosis.golden.txt');
  });

  it('ends with whether it can work', () => {
    expect(renderDiagnosis(findings.slice(0, 1), { columns: 80 })).toMatch(/Ready\.$/);
    expect(renderDiagnosis(findings.slice(0, 2), { columns: 80 })).toMatch(/Ready, 1 remark\.$/);
  });
});

describe('exitCodeOfFindings', () => {
  it('is what a check would end with', () => {
    expect(exitCodeOfFindings(findings.slice(0, 2))).toBe(0);
    expect(exitCodeOfFindings(findings)).toBe(2);
    expect(exitCodeOfFindings([...findings, problem('node', new Error('gone'))])).toBe(3);
    expect(exitCodeOfFindings([])).toBe(0);
  });
});
