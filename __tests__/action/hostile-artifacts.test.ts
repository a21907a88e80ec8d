import { describe, expect, test } from 'vitest';
import { forkName } from '../support/actions-server/events.ts';
import {
  evidenceName,
  type MeasuredFork,
  measureFork,
  publishFork,
  reportName,
  reportOf,
} from '../support/actions-server/measured-fork.ts';
import type { PullRequest } from '../support/actions-server/rest-api.ts';
import type { ZipEntry } from '../support/actions-server/zip.ts';
import { slower } from '../support/sample-evidence.ts';

/** What a pull request makes of its run's artifact, and of what GitHub says of it. */
type Case = (fork: MeasuredFork) => readonly ZipEntry[] | Buffer;

const big = (bytes: number) => Buffer.alloc(bytes, '[');
const report = (content: object | string | Buffer, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: reportName,
  content:
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  ...more,
});
const evidence = (content: object | string | Buffer): ZipEntry => ({
  ...report(content),
  name: evidenceName,
});
const withoutFigures = { benchmarks: [], regressions: [] };
const another = (fork: MeasuredFork, number: number, changes: Partial<PullRequest>): ZipEntry[] => {
  const own = fork.server.rest.pullRequests.get(7);
  if (own === undefined) throw new Error('there is no pull request');
  fork.server.rest.pullRequests.set(number, { ...own, number, ...changes });
  return fork.files();
};

const cases: Readonly<Record<string, Case>> = {
  'no zip at all': () => Buffer.from('<html>'),
  'a zip cut short': () => Buffer.from('PK\x03\x04'),
  'a zip bomb that says its size': () => [report(big(17 * 1024 * 1024))],
  'a zip bomb that lies about its size': () => [
    report(big(17 * 1024 * 1024), { declaredSize: 100 }),
  ],
  'thousands of entries': () =>
    Array.from({ length: 5000 }, (_, i) => ({ name: `${i}.json`, content: '' })),
  'a name that climbs out': (fork) => [
    { name: `../../${reportName}`, content: '{}' },
    ...fork.files(),
  ],
  'an absolute name': (fork) => [{ name: `/etc/${reportName}`, content: '{}' }, ...fork.files()],
  "a name with Windows' separators": (fork) => [
    { name: `..\\${reportName}`, content: '{}' },
    ...fork.files(),
  ],
  'a report in a folder': (fork) => [
    report(reportOf(fork.evidence()), { name: `a/${reportName}` }),
  ],
  'a link to a file of the runner': () => [report('/etc/passwd', { mode: 0o120777 })],
  'a folder in the place of the report': () => [report('', { mode: 0o040755 })],
  'one name twice': (fork) => [...fork.files(), ...fork.files()],
  'evidence without a report': (fork) => [evidence(fork.evidence())],
  'no JSON': () => [report('pass')],
  'giant nested JSON': (fork) => [report(reportOf(fork.evidence())), evidence(big(30e6))],
  'giant JSON of another shape': (fork) => [
    report(reportOf(fork.evidence())),
    evidence(`[${'0,'.repeat(15e6)}0]`),
  ],
  'a prototype in the place of keys': () => [report('{"__proto__":{"overall_status":"pass"}}')],
  'another schema': () => [report({ overall_status: 'pass' })],
  'keys of its own': (fork) => [report({ ...reportOf(fork.evidence()), comment_on: 8 })],
  'figures without evidence': (fork) => [report(reportOf(fork.evidence()))],
  'a failure without an error': (fork) => [
    report({ ...reportOf(fork.evidence()), ...withoutFigures }),
  ],
  'a report that passes where its evidence fails': (fork) => {
    const own = fork.evidence();
    const forged = { ...reportOf(own), regressions: [], overall_status: 'pass' };
    return [report(forged), evidence(own)];
  },
  'a candidate of the base branch': (fork) => {
    const candidate = fork.hosting.commitToMain({ 'a.txt': 'other' });
    return fork.files(fork.evidence({ candidate_id: candidate }));
  },
  'a candidate that GitHub does not know': (fork) =>
    fork.files(fork.evidence({ candidate_id: 'd'.repeat(40) })),
  'a candidate that is no commit id': (fork) =>
    fork.files(fork.evidence({ candidate_id: '../../user' })),
  'a baseline of the change itself': (fork) => {
    const { head } = fork.commits;
    return fork.files(fork.evidence({ candidate_id: head, baseline_id: head }));
  },
  'a baseline that the merge is not into': (fork) => {
    const later = fork.hosting.commitToMain({ 'a.txt': '2' });
    return fork.files(fork.evidence({ baseline_id: later }));
  },
  'another kind of comparison': (fork) => fork.files(fork.evidence({ drift_since: 'v9.9.9' })),
  'no commits': (fork) => fork.files(fork.evidence({ baseline_id: null })),
  'the number of another pull request': (fork) => {
    another(fork, 8, { head: { sha: 'e'.repeat(40), ref: 'other', repository: forkName } });
    return [{ name: 'pull_request_number.txt', content: '8' }, ...fork.files()];
  },
  "somebody's pull request with the same commit": (fork) =>
    another(fork, 8, {
      head: { sha: fork.commits.head, ref: 'change', repository: 'mallory/engine' },
    }),
  'two pull requests with the same head': (fork) =>
    another(fork, 8, { base: { sha: fork.commits.base, ref: 'next' } }),
  'a branch that moved on': (fork) =>
    another(fork, 7, { head: { sha: 'e'.repeat(40), ref: 'change', repository: forkName } }),
  'a pull request that was closed': (fork) => another(fork, 7, { state: 'closed' }),
};

/** Red or green, what is said, and which pull requests have a comment then. */
async function endingOf(plant: Case): Promise<string> {
  await using fork = await measureFork();
  fork.plant(plant(fork));
  const { failures, warnings, notices, outputs } = await publishFork(fork);
  const said = [...failures, ...warnings, ...notices].join('\n  ');
  const commented = fork.server.rest.comments.map(
    ({ pullRequest, body }) => `#${pullRequest} ${body.split('\n')[0]}`,
  );
  const { base, head, merge } = fork.commits;
  return [
    `${failures.length > 0 ? 'red' : 'green'}, overall-status ${outputs['overall-status']}`,
    said || '(nothing said)',
    commented.join('\n  ') || '(no comment)',
  ]
    .join('\n  ')
    .replaceAll(base, '<base>')
    .replaceAll(head, '<head>')
    .replaceAll(head.slice(0, 10), '<head>')
    .replaceAll(merge, '<merge>')
    .replace(/\b(?!d{40})[0-9a-f]{40}\b/g, '<commit>');
}

test('what a hostile hand leaves ends in a sentence, and in no comment of its making', async () => {
  const lines: string[] = [];
  for (const [name, plant] of Object.entries(cases)) {
    lines.push(`${name}\n  ${await endingOf(plant)}`);
  }
  const text = `${lines.join('\n\n')}\n\n${lines.length} cases\n`;
  await expect(text).toMatchFileSnapshot('golden/hostile-artifacts.golden.txt');
}, 120_000);

describe('what is published all the same', () => {
  test('figures that make no sense end in a sentence', async () => {
    await using fork = await measureFork();
    const strange = { ...slower('loops/strange'), source_file: '' };
    if (strange.outcome.kind !== 'measured') throw new Error('it was measured');
    const [pair] = strange.outcome.pairs;
    if (pair === undefined) throw new Error('it has pairs');
    const extreme = { ...pair.baseline, turn_p50_ns: [5e-324], turn_p95_ns: [1.7e308, 5e-324] };
    const pairs = Array.from({ length: 1000 }, () => ({ ...pair, baseline: extreme }));
    const outcome = { ...strange.outcome, pairs, limit_percent: 1e308 };
    const benchmarks = [{ ...strange, outcome }, { ...slower('loops/sum') }];
    fork.plant(fork.files(fork.evidence({ benchmarks }), reportOf(fork.evidence())));
    const recorded = await publishFork(fork);
    expect(recorded.failures).toEqual([]);
    expect(fork.comments[0]).toContain('1 of 2 benchmarks regressed');
    expect(fork.comments[0]).not.toContain('NaN');
  });

  test('files beside the two are not even read', async () => {
    await using fork = await measureFork();
    const more = [
      { name: 'pull_request_number.txt', content: '8' },
      { name: 'action.yml', content: 'runs: {}', mode: 0o120777 },
    ];
    fork.plant([...more, ...fork.files()]);
    expect((await publishFork(fork)).failures).toEqual([]);
    expect(fork.server.rest.comments.map(({ pullRequest }) => pullRequest)).toEqual([7]);
  });

  test('names that mean more on GitHub, in HTML or in Markdown are shown as they are', async () => {
    await using fork = await measureFork();
    const id =
      '<img src=x onerror=alert(1)>/@everyone ![x](http://evil) <!-- fj-perf-gate suite=main -->';
    const benchmarks = [{ ...slower('loops/sum'), bench_id: id, group: 'x' }];
    const evidence = fork.evidence({ benchmarks, warnings: ['[click](javascript:x) @octocat'] });
    fork.plant(fork.files(evidence));
    await publishFork(fork);
    const [body = ''] = fork.comments;
    const outsideCode = body.replace(/`+[^`]*`+/g, '');
    expect(outsideCode).not.toMatch(/<img|@everyone|@octocat|!\[x|\[click\]/);
    expect(outsideCode.match(/<!--/g)).toHaveLength(1);
  });
});
