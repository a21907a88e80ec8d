import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  parseDocument,
  reportDocument,
  riskNoteDocument,
  serializeDocument,
} from '../../src/gate/contracts/documents.ts';
import { riskNotesDir } from '../../src/gate/risk-notes/path.ts';
import { result, results, samples } from '../gate/report/sample-reports.ts';
import { reviewedNotes } from '../support/actions-server/tiny-project.ts';
import { runCommand } from '../support/command-line.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const path = `${riskNotesDir}/dispatch_latency_jit_scalar_add.risk_note.json`;
const reportPath = 'artifacts/ci/perf_regression_report.v1.json';
const regressed = {
  ...samples['one-regression'],
  benchmarks: [results.regressed, result({ bench_id: 'other/jit/scalar_add' })],
};
const words = ['--why', 'Calls are checked.', '--summary', 'Adds checks.', '--author', 'ada'];
const write = ['risk-note', 'new', 'dispatch_latency/jit/scalar_add', ...words];

let repository: TemporaryRepository;
const run = (...args: string[]) => runCommand(repository.root, args);
const refuse = (args: readonly string[], says: string | RegExp) =>
  expectRefusal(repository.root, args, { code: 2, says });

beforeEach(() => {
  repository = new TemporaryRepository({ '.gitignore': 'artifacts/ci/\n' });
  repository.write({ [reportPath]: serializeDocument(reportDocument, regressed) });
});
afterEach(() => repository[Symbol.dispose]());

function readNote() {
  return JSON.parse(repository.git('show', `:${path}`));
}

describe('risk-note new and check, where the author has to approve the pull request', () => {
  beforeEach(() => repository.write(reviewedNotes));

  it('want a login, and say whom to ask', async () => {
    const { code, stderr } = await run(...write, '--approved');
    expect(code).toBe(0);
    expect(stderr).toMatch(/Ask ada to approve .* \(require_approval\)/);
    expect(stderr).not.toContain('judge');
    const checked = await run('risk-note', 'check');
    expect(checked.code).toBe(0);
    expect(checked.stdout.replace(/\s+/g, ' ')).toContain('once its author (ada) has approved');
  });

  it('refuse a name that is none, and take none from git', async () => {
    repository.git('config', 'user.name', 'Ada Lovelace');
    await refuse([...write.slice(0, -2)], /lacks --author/);
    await refuse(
      [...write, '--author', 'Ada Lovelace'],
      /"Ada Lovelace", which is no login on GitHub/,
    );
  });
});

describe('risk-note new', () => {
  it('writes a note that the gate will see, and says what comes next', async () => {
    const { code, stdout, stderr } = await run(...write, '--issue', '#42', '--approved');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(stderr).toContain(`git add ${path}`);
    expect(stderr).not.toContain('set "approved" to true');
    // There is no evidence here to judge again.
    expect(stderr).not.toContain('judge');
    repository.git('add', path);
    const note = parseDocument(riskNoteDocument, JSON.stringify(readNote()), path);
    expect(note).toMatchObject({
      packet_id: 'main',
      risks: [{ category: 'performance', description: 'Calls are checked.' }],
      signoff: { author: 'ada', approved: true },
      acceptance: { bench_id: 'dispatch_latency/jit/scalar_add', max_delta_percent: 34 },
    });
    expect(note.acceptance?.issue).toBe('#42');
    expect(note.risks[0]?.evidence_refs).toEqual([
      `p95 +30.4% (95% interval +27.9 to +33.0%), ${regressed.candidate_id} against ${regressed.baseline_id}`,
    ]);
    expect(await run('risk-note', 'check')).toMatchObject({ code: 0 });
  });

  it('says commands that work in the folder it is run in', async () => {
    repository.write({ 'src/a.js': '', 'artifacts/ci/perf_evidence.v1.json': '{}' });
    const { stdout, stderr } = await runCommand(join(repository.root, 'src'), write);
    expect(stdout).toBe(`../${path}\n`);
    expect(stderr).toContain(`git add ../${path}`);
    expect(stderr).toContain('judge --evidence ../artifacts/ci/perf_evidence.v1.json');
  });

  it('takes author and change from git, and is not approved unless told so', async () => {
    repository.git('switch', '--quiet', '--create', 'checked-calls');
    const { code, stderr } = await run(...write.slice(0, 7));
    expect(code).toBe(0);
    expect(stderr).toContain('set "approved" to true');
    repository.git('add', path);
    expect(readNote()).toMatchObject({
      packet_id: 'checked-calls',
      signoff: { author: 'sample', approved: false },
    });
  });

  it('names what it lacks where nobody can be asked', async () => {
    await refuse(write.slice(0, 3), 'The note lacks --why, --summary: give them');
    expect(existsSync(join(repository.root, riskNotesDir))).toBe(false);
  });

  it('overwrites no note', async () => {
    repository.write({ [path]: 'mine\n' });
    await refuse(write, /is there already: edit it/);
    expect(readdirSync(join(repository.root, riskNotesDir))).toHaveLength(1);
    repository.git('add', path);
    expect(repository.git('show', `:${path}`)).toBe('mine');
  });

  it('writes through no link', async () => {
    symlinkSync('/tmp', join(repository.root, 'artifacts/performance'));
    await refuse(write, 'artifacts/performance cannot be used');
  });

  it('writes no note that git would ignore', async () => {
    repository.write({ '.gitignore': 'dist/\nartifacts/\n' });
    await refuse(write, /cannot be written: git ignores it \(\.gitignore:2: artifacts\/\)/);
    expect(existsSync(join(repository.root, path))).toBe(false);
  });

  it.each([
    [
      'scalar_add',
      'names 2 benchmarks ("dispatch_latency/jit/scalar_add", "other/jit/scalar_add")',
    ],
    ['no/such', 'there are for example "dispatch_latency/jit/scalar_add"'],
    ['other/jit/scalar_add', 'did not regress in the last report (pass)'],
  ])('refuses %s with a reason', async (wanted, says) => {
    const glob = wanted === 'scalar_add' ? '*/jit/scalar_add' : wanted;
    await refuse(['risk-note', 'new', glob, ...words], says.replace('"scalar_add"', `"${glob}"`));
  });

  it('writes a note for a slowdown to come only with a ceiling', async () => {
    const args = ['risk-note', 'new', 'other/jit/scalar_add', ...words, '--max-delta', '12.5'];
    expect(await run(...args)).toMatchObject({ code: 0 });
    await refuse([...write, '--max-delta', '-1'], '--max-delta takes a number above 0');
  });

  it('takes only days that are and are to come', async () => {
    await refuse([...write, '--expires', '2027-02-30'], '--expires takes a day from today on');
    await refuse([...write, '--expires', '2020-01-01'], '--expires takes a day from today on');
    expect(await run(...write, '--expires', '2099-01-01')).toMatchObject({ code: 0 });
  });

  it('needs a report with results', async () => {
    repository.write({ [reportPath]: serializeDocument(reportDocument, samples.error) });
    await refuse(write, 'about no benchmark: There is no baseline named');
    repository.git('clean', '-fdxq', 'artifacts');
    await refuse(write, 'run "npx fj-perf-gate check" first');
    await refuse([...write, '--report', 'no.json'], 'The report no.json cannot be read');
    repository.write({ [reportPath]: '{}' });
    await refuse(write, `The report ${reportPath} is not valid`);
  });
});

describe('risk-note check and list', () => {
  it('fails for a note that is not valid, and for one that git ignores', async () => {
    expect(await run('risk-note', 'check')).toMatchObject({ code: 0 });
    repository.write({ [path]: '{ "packet_idd": "x" }' });
    const checked = await run('risk-note', 'check');
    expect(checked.code).toBe(1);
    expect(checked.stdout.replace(/\s+/g, ' ')).toContain('(did you mean "packet_id"?)');
    repository.write({ '.gitignore': `artifacts/ci/\n${riskNotesDir}\n` });
    const unseen = await run('risk-note', 'check', '--json');
    expect(unseen.code).toBe(1);
    expect(JSON.parse(unseen.stdout)).toMatchObject([
      { path, state: 'invalid', message: expect.stringContaining('git ignores it (.gitignore:2:') },
    ]);
  });

  it('lists what each note covers, and what the last report made of it', async () => {
    await run(...write, '--approved');
    const before = JSON.parse((await run('risk-note', 'list', '--json')).stdout);
    expect(before).toMatchObject([{ path, state: 'valid', use: { kind: 'not-looked-at' } }]);
    const message = 'Accepted by ada.';
    const bench_id = 'dispatch_latency/jit/scalar_add';
    const covered = {
      ...regressed,
      risk_note_findings: [{ path, bench_id, outcome: 'covers' as const, message }],
    };
    repository.write({ [reportPath]: serializeDocument(reportDocument, covered) });
    const listed = await run('risk-note', 'list');
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining('covers +30.4%') });
  });

  it('says once that there is no repository', async () => {
    using folder = new TemporaryFolder();
    const { code, stdout, stderr } = await runCommand(folder.path, ['risk-note', 'list']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/is not inside a git repository/g)).toHaveLength(1);
  });

  it('lists notes beside a report that cannot be read', async () => {
    await run(...write);
    repository.write({ [reportPath]: '{ "schema_version": "older" }' });
    const { code, stdout, stderr } = await run('risk-note', 'list', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ path, use: { kind: 'no-report' } }]);
    expect(stderr).toContain('The report');
  });

  it('refuses to work outside a repository', async () => {
    await expectRefusal('/', ['risk-note', 'check'], {
      code: 2,
      says: 'not inside a git repository',
    });
  });
});
