import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallSite } from './call-site.ts';

/** A benchmark's body in one of mitata's three forms. */
// biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
export type BenchmarkBody = Function;

export interface RegisteredBenchmark {
  readonly groups: readonly string[];
  readonly body: BenchmarkBody;
  readonly place: CallSite | undefined;
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
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Registry {
  readonly groups: AsyncLocalStorage<readonly string[]>;
  /** Those that no `run()` has taken yet. */
  readonly benchmarks: RegisteredBenchmark[];
  /** Called by the suite's `run()`: takes what is registered. Resolves when the suite may go on. */
  handOver: (() => Promise<void>) | undefined;
}

const key = Symbol.for('fj-perf-gate.registry');

/**
 * The process's registry. It lives on `globalThis` because the recorder can be loaded twice: loaders
 * such as tsx make an ESM and a CommonJS copy.
 */
export function registry(): Registry {
  const holder = globalThis as { [key]?: Registry };
  holder[key] ??= { groups: new AsyncLocalStorage(), benchmarks: [], handOver: undefined };
  return holder[key];
}

/** Every combination of a benchmark's arguments, in mitata's order and with mitata's names. */
export function* expandCases(benchmark: RegisteredBenchmark): Generator<Case> {
  const names = Object.keys(benchmark.args);
  const { groups, body, place } = benchmark;
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
    yield { groups, name, body, place, args };
  }
}
