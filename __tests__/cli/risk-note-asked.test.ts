import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportDocument, serializeDocument } from '../../src/gate/contracts/documents.ts';
import { riskNotesDir } from '../../src/gate/risk-notes/path.ts';
import { samples } from '../gate/report/sample-reports.ts';
import { mainFile } from '../support/built.ts';
import { userEnvironment } from '../support/command-line.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const path = `${riskNotesDir}/dispatch_latency_jit_scalar_add.risk_note.json`;

let repository: TemporaryRepository;

beforeEach(() => {
  repository = new TemporaryRepository({ '.gitignore': 'artifacts/ci/\n' });
  const report = serializeDocument(reportDocument, samples['one-regression']);
  repository.write({ 'artifacts/ci/perf_regression_report.v1.json': report });
});
afterEach(() => repository[Symbol.dispose]());

/** Runs the command in a terminal of its own (`script`, util-linux), typing a text at each question. */
async function typeInto(
  answers: readonly string[],
): Promise<{ code: number | null; shown: string }> {
  const command = `'${process.execPath}' '${mainFile}' risk-note new '*/jit/scalar_add'`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: repository.root,
    env: userEnvironment({ TERM: 'xterm' }),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const left = [...answers];
  let [shown, unread] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const text = stripVTControlCharacters(chunk);
    shown += text;
    unread += text;
    if (!/\? (?:\[.*\] )?$|none\): $/.test(unread)) return;
    unread = '';
    child.stdin.write(left.shift() ?? '\u0004');
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, shown };
}

describe('risk-note new in a terminal', () => {
  it('asks for what no flag says, and proposes what git knows', async () => {
    const { code, shown } = await typeInto([
      'Calls are checked.\r',
      'Adds checks.\r',
      '\r',
      '#42\r',
    ]);
    expect(shown).toContain('Who accepts it? [sample]');
    expect(code).toBe(0);
    repository.git('add', path);
    expect(JSON.parse(repository.git('show', `:${path}`))).toMatchObject({
      threat_surface_summary: 'Adds checks.',
      risks: [{ description: 'Calls are checked.' }],
      signoff: { author: 'sample', approved: false },
      acceptance: { issue: '#42' },
    });
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('writes nothing after %s', async (_, key) => {
    const { code, shown } = await typeInto(['Calls are checked.\r', key]);
    expect(shown).toContain('Stopped before the end');
    expect(code).toBe(3);
    expect(existsSync(join(repository.root, riskNotesDir))).toBe(false);
  });
});
