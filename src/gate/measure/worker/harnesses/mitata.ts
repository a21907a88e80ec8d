/**
 * What a suite gets when it imports `mitata`: the same registration API, which only records.
 * Measuring starts when the suite calls `run()`. Covers mitata 1.0 and the names of 0.1
 * (`baseline`, `group({ name })`, `clear`).
 */
import { findCallSite } from '../call-site.ts';
import { refusal } from '../refusals.ts';
import { type BenchmarkBody, type RegisteredBenchmark, registry } from '../registry.ts';

let sink: unknown;

/** Keeps a value alive, so that computing it cannot be optimised away. */
export function do_not_optimize(value: unknown): void {
  sink = value;
}

/** Reads the kept value; exists so that the write above has a reader. */
export function keptValue(): unknown {
  return sink;
}

export const flags = { compact: 1, baseline: 2 };

type ArgumentLists = Record<string, unknown[] | null | undefined>;

/** mitata's benchmark handle: `args`, `range` and `name` are recorded, looks and GC are not ours. */
export class B {
  readonly #benchmark: RegisteredBenchmark;

  constructor(name: string, body: BenchmarkBody) {
    if (typeof body !== 'function') {
      throw new TypeError('expected iterator, generator or one-shot function');
    }
    const groups = registry().groups.getStore() ?? [];
    this.#benchmark = { groups, body, place: findCallSite(), template: String(name), args: {} };
  }

  /** Puts the benchmark on the list; `bench()` does, `new B()` alone does not, as in mitata. */
  register(): this {
    registry().benchmarks.push(this.#benchmark);
    return this;
  }

  name(name: string): this {
    this.#benchmark.template = String(name);
    return this;
  }

  gc(): this {
    return this;
  }

  highlight(): this {
    return this;
  }

  compact(): this {
    return this;
  }

  baseline(): this {
    return this;
  }

  args(first: string | unknown[] | ArgumentLists | null, list?: unknown[] | null): this {
    const args = this.#benchmark.args;
    if (first === null) delete args.x;
    else if (Array.isArray(first)) args.x = first;
    else if (typeof first === 'string' && Array.isArray(list)) args[first] = list;
    else if (typeof first === 'string' && list === null) delete args[first];
    else if (typeof first === 'object') {
      for (const [name, values] of Object.entries(first)) {
        if (values == null) delete args[name];
        else if (Array.isArray(values)) args[name] = values;
        else throw new TypeError('invalid arguments map value');
      }
    } else throw new TypeError('invalid arguments');
    return this;
  }

  range(name: string, start: number, end: number, factor = 8): this {
    const values: number[] = [];
    for (let value = start; value <= end; value *= factor) values.push(Math.min(value, end));
    if (!values.includes(end)) values.push(end);
    return this.args(name, values);
  }

  dense_range(name: string, start: number, end: number, step = 1): this {
    const values: number[] = [];
    for (let value = start; value <= end; value += step) values.push(value);
    if (!values.includes(end)) values.push(end);
    return this.args(name, values);
  }
}

export function bench(name: string | BenchmarkBody, body?: BenchmarkBody): B {
  if (typeof name === 'function') return new B(name.name || 'anonymous', name).register();
  return new B(name, body as BenchmarkBody).register();
}

/** mitata 0.1: a benchmark that the others of its group are compared with. */
export const baseline = bench;

export function group<T>(name: string | { name?: string } | (() => T), body?: () => T): T {
  const run = (typeof name === 'function' ? name : body) as () => T;
  const label = typeof name === 'string' ? name : typeof name === 'object' && name.name;
  if (typeof label !== 'string') return run();
  const groups = registry().groups;
  return groups.run([...(groups.getStore() ?? []), label], run);
}

function unnamedGroup<T>(body: () => T): T {
  return body();
}

export const summary = unnamedGroup;
export const boxplot = unnamedGroup;
export const barplot = unnamedGroup;
export const lineplot = unnamedGroup;
export const compact = unnamedGroup;

/** mitata 0.1: forgets what was registered. */
export function clear(): void {
  registry().benchmarks.length = 0;
}

interface RunOptions {
  readonly filter?: { test(name: string): boolean };
}

/**
 * Hands what is registered over to the gate. Behind the last `run()` of a suite nothing is done, so that
 * it neither ends the process nor writes results that it does not have.
 */
export async function run({ filter }: RunOptions = {}): Promise<{ benchmarks: never[] }> {
  const { benchmarks, handOver } = registry();
  const wanted = benchmarks.filter(({ template }) => filter?.test(template) ?? true);
  benchmarks.splice(0, benchmarks.length, ...wanted);
  await handOver?.();
  return { benchmarks: [] };
}

export function measure(): never {
  throw refusal(
    'it calls measure() itself, which cannot be gated: register it with bench() instead',
  );
}
