import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallSite } from './call-site.ts';

/** A benchmark's body: in one of mitata's three forms, or in the one that its harness has. */
// biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
export type BenchmarkBody = Function;

/** What gives a promise is waited for. */
type Hook = () => unknown;

/** How a harness other than mitata has a benchmark called, and what it runs around the calls, untimed. */
export interface PlainForm {
  /** Why it cannot be measured: a whole sentence. */
  readonly refused?: string | undefined;
  /** Whether calls are waited for; undefined: if the first one gives a promise. */
  readonly isAsync?: boolean | undefined;
  /** Before the first call and behind the last, once in a process. */
  readonly beforeAll?: Hook | undefined;
  readonly afterAll?: Hook | undefined;
  /** Around each call. */
  readonly beforeEach?: Hook | undefined;
  readonly afterEach?: Hook | undefined;
  /** Throws where the result of a call says that the benchmark cannot be measured. */
  readonly check?: ((result: unknown) => void) | undefined;
  /** Loops as text, instead of the body; the first one that runs is measured. */
  readonly loops?: readonly LoopText[] | undefined;
}

/** Source text of a loop over one sample, whose parts share their variables. */
export interface LoopText {
  /** `this` in all parts; `count` is set to the calls of the sample. */
  readonly self: { count: number };
  /** Before and behind the calls, untimed. */
  readonly setup: string;
  readonly teardown: string;
  /** One call. */
  readonly call: string;
}

export interface RegisteredBenchmark {
  readonly groups: readonly string[];
  readonly body: BenchmarkBody;
  readonly place: CallSite | undefined;
  /** Undefined: mitata's forms. */
  readonly plain?: PlainForm;
  /** Name as written, `$x` not expanded, and the argument lists: both may change until `run()`. */
  template: string;
  args: Record<string, unknown[]>;
}

/** One benchmark with its arguments chosen: what is listed and measured. */
export interface Case {
  readonly groups: readonly string[];
  readonly name: string;
  readonly body: BenchmarkBody;
  readonly place: CallSite | undefined;
  readonly plain?: PlainForm | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Whether a suite, by its text, may register more behind a `run()`. */
export type MayGoOn = (source: string) => boolean;

export interface Registry {
  readonly groups: AsyncLocalStorage<readonly string[]>;
  /** Those that no `run()` has taken yet. */
  readonly benchmarks: RegisteredBenchmark[];
  /** Called by the suite's `run()`: takes what is registered. Resolves when the suite may go on. */
  handOver: ((mayGoOn?: MayGoOn) => Promise<void>) | undefined;
  /** The same for a `run()` that cannot wait: returns if the suite may go on, and ends it by throwing if not. */
  handOverAtOnce: ((mayGoOn: MayGoOn) => void) | undefined;
}

const key = Symbol.for('fj-perf-gate.registry');

/**
 * The process's registry. It lives on `globalThis` because the recorder can be loaded twice: loaders
 * such as tsx make an ESM and a CommonJS copy.
 */
export function registry(): Registry {
  const holder = globalThis as { [key]?: Registry };
  holder[key] ??= {
    groups: new AsyncLocalStorage(),
    benchmarks: [],
    handOver: undefined,
    handOverAtOnce: undefined,
  };
  return holder[key];
}

/** Every combination of a benchmark's arguments, in mitata's order and with mitata's names. */
export function* expandCases(benchmark: RegisteredBenchmark): Generator<Case> {
  const names = Object.keys(benchmark.args);
  const { groups, body, place, plain } = benchmark;
  const lists = names.map((name) => benchmark.args[name] ?? []);
  const total = lists.reduce((product, list) => product * list.length, 1);
  for (let run = 0; run < total; run++) {
    const args: Record<string, unknown> = {};
    let rest = run;
    let name = benchmark.template;
    names.forEach((arg, position) => {
      const list = lists[position] ?? [];
      args[arg] = list[rest % list.length];
      rest = Math.floor(rest / list.length);
      name = name.replaceAll(`$${arg}`, String(args[arg]));
    });
    yield { groups, name, body, place, plain, args };
  }
}
