import type { Files } from './git-hosting.ts';
import { acceptingNote } from './tiny-project.ts';

/** What somebody may commit, or call a benchmark, in a pull request. */
export interface HostileChange {
  readonly files?: (outside: string) => Files;
  readonly benchmark?: string;
}

const notes = 'artifacts/performance/risk_notes';
const report = 'artifacts/ci/perf_regression_report.v1.json';
const [note = ''] = Object.values(acceptingNote).map(String);
/** Not valid, so that its name is told. */
const noteCalled = (name: string): HostileChange => ({
  files: () => ({ [`${notes}/${name}.json`]: '{}' }),
});
const linkAt = (path: string, below = ''): HostileChange => ({
  files: (outside) => ({ [path]: { link: `${outside}${below}` } }),
});
const noteOf = (text: string): HostileChange => ({
  files: () => ({ [`${notes}/loops_sum.risk_note.json`]: text }),
});

export const links: Readonly<Record<string, HostileChange>> = {
  'artifacts leads out of the tree': linkAt('artifacts'),
  'artifacts/ci leads out of the tree': linkAt('artifacts/ci'),
  'the report leads to a file outside': linkAt(report, '/precious.txt'),
  'the report leads to a file that is not there': linkAt(report, '/new.txt'),
  'the report is a folder': { files: () => ({ [`${report}/x`]: '' }) },
  'artifacts is a file': { files: () => ({ artifacts: '' }) },
  'the folder of the notes leads to accepting notes outside': linkAt(notes),
  'a note leads to an accepting note outside': linkAt(
    `${notes}/loops_sum.risk_note.json`,
    '/loops_sum.risk_note.json',
  ),
  'a note leads to a file of the machine': {
    files: () => ({ [`${notes}/passwd.json`]: { link: '/etc/passwd' } }),
  },
  'the budgets lead to a file outside': linkAt('reliability_budgets.v1.json', '/precious.txt'),
};

export const sizes: Readonly<Record<string, HostileChange>> = {
  'a note of 65 KiB': noteOf(note.padEnd(65 * 1024)),
  'a note of 8 MiB': noteOf(note.padEnd(8 * 1024 * 1024)),
  'a note of 30,000 nested lists': noteOf('['.repeat(30_000) + ']'.repeat(30_000)),
  '300 notes': {
    files: () =>
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${notes}/${i}.json`, '{}'])),
  },
  'budgets of 8 MiB': { files: () => ({ 'reliability_budgets.v1.json': ' '.repeat(8_388_608) }) },
};

const texts: Readonly<Record<string, string>> = {
  'a command of the runner': '::set-output name=planted::x',
  'a command on a line of its own': 'a\n::error::planted\r##[error]planted',
  'an older command': '##[set-env name=PLANTED]x',
  HTML: '<img src=x onerror=alert(1)><script>planted()<\\script>',
  'an end of a comment': '--><h1>planted',
  'our own marker': '<!-- fj-perf-gate suite=main -->',
  Markdown: '![x](http:planted.example) **x** `x` | x',
  'a mention': '@everyone @octocat #1',
  'right-to-left marks': 'abc\u202egpj.exe\u202c\u2066x\u2069',
  'control characters': '\u001b[31mred\u001b[2J\u0007\b',
  'nothing but spaces': '   ',
};

export const names: Readonly<Record<string, HostileChange>> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([what, text]) => [
      `a benchmark's name is ${what}`,
      { benchmark: `loops/${text}` },
    ]),
  ),
  "a benchmark's name has 10,000 letters": { benchmark: `loops/${'x'.repeat(10_000)}` },
  "a benchmark's name leads out of the folder of notes": { benchmark: '../../../etc/passwd' },
  ...Object.fromEntries(
    Object.entries(texts).map(([what, text]) => [
      `a note's file name is ${what}`,
      noteCalled(text.replaceAll('/', '-')),
    ]),
  ),
  "a note's file name has 240 letters": noteCalled('x'.repeat(240)),
};
