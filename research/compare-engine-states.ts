/**
 * Times the benchmarks of the engine beside an earlier state of it, in one warm process and in turns,
 * and prints the rows of the table in docs/engine.md: median and middle half in microseconds, and the
 * ratio of the two states turn by turn. Below them a call of nothing, and the same for random
 * programs.
 *
 *     git worktree add /tmp/earlier REVISION && ln -s "$PWD/node_modules" /tmp/earlier/node_modules
 *     node research/compare-engine-states.ts /tmp/earlier [part of an id] [turns]
 *
 * A turn is about 40 µs of calls, of `dispatch_latency` one call. Which state starts a turn changes
 * from one to the next.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { loadavg } from 'node:os';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cases, randomProgramCases } from './random-program-cases.ts';

const TURN_NS = 40_000;
const WARM_UP_MS = 250;
const [earlier, part = '', turnsWanted = '400'] = process.argv.slice(2);
if (earlier === undefined) throw new Error('Name the folder of an earlier state of this repo.');
const turns = Number(turnsWanted);

const recorded: { cases: Cases; group: string } = { cases: new Map(), group: '' };
const recorder = {
  group(name: string, body: () => void): void {
    recorded.group = name;
    body();
  },
  bench(name: string, body: () => unknown): void {
    recorded.cases.set(`${recorded.group}/${name}`, body);
  },
  do_not_optimize(value: unknown): void {
    recorder.sink = value;
  },
  run: () => Promise.resolve(),
  sink: undefined as unknown,
};
Object.assign(globalThis, { recorder });
const stand = `data:text/javascript,${encodeURIComponent(
  'export const { group, bench, do_not_optimize, run } = globalThis.recorder;',
)}`;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'mitata' ? { url: stand, shortCircuit: true } : next(specifier, context),
});

/** The cases of one state, which has modules, and so compiled code, of its own. */
async function loadCases(root: string): Promise<Cases> {
  const cases: Cases = new Map();
  recorded.cases = cases;
  for (const file of globSync('benches/*.bench.ts', { cwd: root }).sort()) {
    recorded.group = basename(file, '.bench.ts');
    await import(pathToFileURL(resolve(root, file)).href);
  }
  cases.set('nothing', () => recorder.do_not_optimize(cases));
  const engine = await import(pathToFileURL(resolve(root, 'src/engine/index.ts')).href);
  for (const [id, run] of randomProgramCases(engine)) cases.set(id, run);
  return cases;
}

function timeNs(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) run();
  return Number(process.hrtime.bigint() - start) / calls;
}

function warmUp(run: () => unknown): void {
  const end = performance.now() + WARM_UP_MS;
  while (performance.now() < end) timeNs(run, 20);
}

function summary(values: number[], spell: (value: number) => string): string {
  values.sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) =>
    spell(values[Math.round(q * (values.length - 1))] as number),
  );
  return `${middle} (${low}–${high})`;
}

const microseconds = (ns: number): string => String(Number((ns / 1000).toPrecision(2)));

function compare(id: string, before: () => unknown, now: () => unknown): void {
  for (const run of [before, now, before, now]) warmUp(run);
  const single = id.startsWith('dispatch_latency/');
  const calls = single ? 1 : Math.max(1, Math.round(TURN_NS / timeNs(before, 50)));
  const [own, ratios]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    const first = timeNs(turn % 2 === 0 ? before : now, calls);
    const second = timeNs(turn % 2 === 0 ? now : before, calls);
    const [earlierNs, nowNs] = turn % 2 === 0 ? [first, second] : [second, first];
    own.push(nowNs);
    ratios.push(nowNs / earlierNs);
  }
  const ratio = summary(ratios, (value) => value.toFixed(2));
  console.log(`| \`${id}\` | ${summary(own, microseconds)} | ${ratio} |`);
}

const before = await loadCases(earlier);
const now = await loadCases('.');
console.log(`load average ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`);
for (const [id, run] of now) {
  const other = before.get(id);
  if (other !== undefined && id.includes(part)) compare(id, other, run);
}
