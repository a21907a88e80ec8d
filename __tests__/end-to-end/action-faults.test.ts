import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fault, faultsOf } from '../support/actions-server/faults.ts';
import { FaultySituations } from '../support/actions-server/faulty-situations.ts';
import type { JobResult } from '../support/actions-server/runner.ts';
import type { ActionsServer } from '../support/actions-server/server.ts';
import { runSituation, type Situation } from '../support/actions-server/situation.ts';

const situations = new FaultySituations();
beforeAll(async () => {
  await situations.prepare();
});
afterAll(() => {
  situations.remove();
});

interface Case {
  readonly situation: Situation;
  /** Undefined: GitHub works. */
  readonly planned: { readonly call: string; readonly fault: Fault } | undefined;
}

/** What is left of a run when it is over. */
interface Ending {
  readonly verdict: string;
  /** What arrived at GitHub, and what the run says of it. */
  readonly kept: readonly string[];
  readonly said: readonly string[];
  /** What must never be. */
  readonly broken: readonly string[];
}

/** Most of a case is waiting for limits, which costs nothing. */
const atOnce = 24;

const cases = situations.all.flatMap((situation): Case[] => [
  { situation, planned: undefined },
  ...Object.entries(situation.calls).flatMap(([call, kind]) =>
    faultsOf(kind, { few: situation.fewFaults === true }).map((fault) => ({
      situation,
      planned: { call, fault },
    })),
  ),
]);

async function run({ situation, planned }: Case): Promise<Ending> {
  const { server, result, workspace } = await runSituation(situation, (spoiled) => {
    if (planned === undefined) return;
    spoiled.respondWith(planned.call, planned.fault.respond, planned.fault.times);
  });
  const ending = {
    verdict: verdictOf(result),
    kept: whatArrived(server, result),
    said: whatIsSaid(result).map((text) => anonymous(text, server)),
    broken: whatIsBroken(situation, server, result, workspace, planned?.call),
  };
  await server.close();
  return ending;
}

function verdictOf({ exitCode, outputs }: JobResult): string {
  const { 'overall-status': status, regressions = '[]' } = outputs;
  const slower = (JSON.parse(regressions) as string[]).join(', ');
  return `exit ${exitCode}, ${status}${slower === '' ? '' : `, ${slower} regressed`}`;
}

function whatIsSaid({ annotations, stdout }: JobResult): string[] {
  const without = /^No baseline record was found.*$/m.exec(stdout) ?? [];
  return [...annotations.map(({ type, text }) => `${type}: ${text}`), ...without];
}

function whatArrived(server: ActionsServer, result: JobResult): string[] {
  const { outputs } = result;
  const id = outputs['artifact-id'];
  const isUploaded = server.artifacts.artifacts.some((one) => String(one.id) === id);
  const isCommented = server.rest.comments.some(({ body }) => body.startsWith('### '));
  return [
    ...(result.stdout.includes('Restored the baseline record of ') ? ['earlier record'] : []),
    ...(isUploaded ? ['artifact'] : []),
    ...(server.cache.entries.some(({ finalized }) => finalized) ? ['record'] : []),
    ...(isCommented ? ['comment'] : []),
    ...(outputs['comment-url'] === undefined ? [] : ['comment-url']),
  ];
}

function whatIsBroken(
  { leavesReport }: Situation,
  server: ActionsServer,
  { exitCode, outputs, stderr }: JobResult,
  workspace: string,
  call: string | undefined,
): string[] {
  const url = outputs['comment-url'] ?? 'https://github.com/';
  const signs: Readonly<Record<string, boolean>> = {
    'it hangs': exitCode === null,
    'it writes to the error stream': stderr !== '',
    'it posts twice': server.rest.comments.length > 1,
    'the comment has no address': !url.startsWith('https://github.com/'),
    'the report is lost': leavesReport && reportedStatus(workspace) !== outputs['overall-status'],
    'the call is not made': call !== undefined && server.callsOf(call).length === 0,
  };
  return Object.keys(signs).filter((name) => signs[name]);
}

function reportedStatus(workspace: string): unknown {
  try {
    const path = join(workspace, 'artifacts/ci/perf_regression_report.v1.json');
    return JSON.parse(readFileSync(path, 'utf8')).overall_status;
  } catch {
    return undefined;
  }
}

function anonymous(text: string, server: ActionsServer): string {
  return text
    .replaceAll(new URL(server.url).host, '<server>')
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\/tmp\/[\w./-]+/g, '<folder>');
}

interface Comparison {
  readonly outcome: string;
  readonly said: readonly string[];
  readonly wrong: readonly string[];
}

/** Either the same verdict, or a red one with an error that says why; and what is lost is said. */
function compare(ending: Ending, without: Ending): Comparison {
  const said = ending.said.filter((text) => !without.said.includes(text));
  const lost = without.kept.filter((what) => !ending.kept.includes(what));
  // Whether the record was saved is no verdict.
  const isOther = ending.verdict.replace(/\bnot-saved$/, 'saved') !== without.verdict;
  const unsaved = lost.includes('record') && !ending.verdict.endsWith('not-saved');
  const wrong = [
    ...ending.broken,
    ...(isOther && !said.some((text) => text.startsWith('error: ')) ? ['no error says why'] : []),
    ...(isOther && !/^exit 1, fail(?:,|$)/.test(ending.verdict) ? ['it does not fail'] : []),
    ...(lost.length > 0 && said.length === 0 ? ['nothing is said of what is lost'] : []),
    ...(unsaved ? ['the output says that the record was saved'] : []),
  ];
  const verdict = isOther ? ending.verdict : 'same verdict';
  const kept = lost.length === 0 ? 'nothing lost' : `without ${lost.join(' and ')}`;
  return { outcome: `${verdict}, ${kept}`, said, wrong };
}

/**
 * All cases, some at once; their endings are in the order of the cases. Those of one call wait alike, so
 * cases of all calls go together.
 */
async function runAll(): Promise<Ending[]> {
  const endings: Ending[] = [];
  const calls = 30;
  const queue = [...cases.entries()].sort(([left], [right]) => (left % calls) - (right % calls));
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      endings[next[0]] = await run(next[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return endings;
}

/** The table of all endings; faults of a call that end alike share a place in it. */
class Table {
  readonly wrong: string[] = [];
  readonly #outcomes = new Map<string, number>();
  readonly #lines: string[] = [];
  #alike = new Map<string, string[]>();

  addSituation({ name }: Situation, { verdict, kept, said, broken }: Ending): void {
    this.#endCall();
    this.#lines.push(`\n# ${name}: ${[verdict, ...kept].join(', ')}`, ...quoted(said));
    this.wrong.push(...broken.map((text) => `${name}: ${text}`));
    this.#count('no fault');
  }

  startCall(call: string): void {
    this.#endCall();
    this.#lines.push(`\n  ${call}`);
  }

  addFault(where: string, name: string, { outcome, said, wrong }: Comparison): void {
    const [, status = '000'] = /^status (\d+)/.exec(name) ?? [];
    const text = [outcome, ...wrong.map((what) => `WRONG: ${what}`)].join(', ');
    const ending = [text, ...quoted(said)]
      .join('\n')
      .replaceAll(new RegExp(`\\(${status}\\) [\\w ]+`, 'g'), '(<status>)')
      .replaceAll(new RegExp(`\\b${status}\\b`, 'g'), '<status>');
    this.#alike.set(ending, [...(this.#alike.get(ending) ?? []), name]);
    this.wrong.push(...wrong.map((what) => `${where}, ${name}: ${what}`));
    this.#count(outcome);
  }

  /** How many cases ran, and how they ended. */
  summary(): string {
    const counts = [...this.#outcomes].sort(([left], [right]) => (left < right ? -1 : 1));
    return [`${cases.length} cases:`, ...counts.map(([text, n]) => `  ${n} ${text}`)].join('\n');
  }

  toString(): string {
    this.#endCall();
    return `${this.#lines.join('\n').trimStart()}\n\n${this.summary()}\n`;
  }

  #endCall(): void {
    for (const [ending, names] of this.#alike) {
      this.#lines.push(`    [${names.join('; ')}]: ${ending}`);
    }
    this.#alike = new Map();
  }

  #count(outcome: string): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }
}

function quoted(texts: readonly string[]): string[] {
  return texts.map((text) => `      ${text.replaceAll('\n', '\n        ')}`);
}

function tabulate(endings: readonly Ending[]): Table {
  const table = new Table();
  let without: Ending | undefined;
  let call: string | undefined;
  for (const [index, { situation, planned }] of cases.entries()) {
    const ending = endings[index];
    if (ending === undefined) throw new Error('every case ends');
    if (planned === undefined || without === undefined) {
      table.addSituation(situation, ending);
      without = ending;
      call = undefined;
      continue;
    }
    if (planned.call !== call) table.startCall(planned.call);
    call = planned.call;
    table.addFault(`${situation.name}, ${call}`, planned.fault.name, compare(ending, without));
  }
  return table;
}

test('whatever GitHub fails at, the verdict stays or the run says what is lost', async () => {
  const table = tabulate(await runAll());
  console.log(table.summary());
  await expect(table.toString()).toMatchFileSnapshot('golden/action-faults.golden.txt');
  expect(table.wrong).toEqual([]);
}, 900_000);
