/**
 * What a suite gets when it loads `benchmark` (benchmark.js 2): the same API, which only records. Measuring
 * starts when the suite calls `run()`; figures that it reads afterwards are there, and say nothing.
 */
import {
  BenchmarkJs,
  finishAfter,
  type Given,
  type Options,
  type RunOptions,
} from './benchmark-case.ts';
import { Emitter } from './benchmark-events.ts';

class SuiteJs extends Emitter {
  [index: number]: BenchmarkJs;
  declare push: (...benchmarks: readonly BenchmarkJs[]) => number;
  length = 0;
  name: string | undefined;
  options: Options = {};
  aborted = false;
  running = false;

  constructor(name?: string | Options, options: Options = typeof name === 'object' ? name : {}) {
    super();
    if (typeof name === 'string') this.name = name;
    this.options = options;
    this.setOptions(options);
  }

  add(...given: Given): this {
    const benchmark = new Benchmark(...given);
    const event = { type: 'add', target: benchmark, cancelled: false };
    this.emit(event);
    if (!event.cancelled) this.push(benchmark);
    return this;
  }

  run({ async = false }: RunOptions = {}): this {
    this.emit('start');
    for (const one of benchmarksOf(this)) one.register(this.name === undefined ? [] : [this.name]);
    finishAfter(async, () => {
      for (const target of benchmarksOf(this)) this.emit({ type: 'cycle', target });
      this.emit('complete');
    });
    return this;
  }

  abort(): this {
    this.aborted = true;
    return this;
  }

  reset(): this {
    return this;
  }

  clone(options: Options = {}): SuiteJs {
    const suite = new Suite({ ...this.options, ...options });
    suite.push(...benchmarksOf(this).map((one) => one.clone()));
    return suite;
  }

  map(what: string | ((one: BenchmarkJs, index: number) => unknown)): unknown[] {
    return mapped(benchmarksOf(this), what);
  }

  filter(what: Parameters<typeof filtered>[1]): SuiteJs {
    const suite = new Suite(this.options);
    suite.push(...filtered(benchmarksOf(this), what));
    return suite;
  }
}

const { forEach, indexOf, join, pop, push, reduce, reverse, shift, slice, sort, splice, unshift } =
  Array.prototype;
const ofArrays = { indexOf, join, pop, push, reduce, reverse, shift, slice, sort, splice, unshift };
Object.assign(SuiteJs.prototype, ofArrays, { each: forEach, forEach });

function benchmarksOf(suite: SuiteJs): BenchmarkJs[] {
  return Array.from(suite);
}

function mapped(list: ArrayLike<object>, what: string | ((one: never, index: number) => unknown)) {
  const read = typeof what === 'string' ? (one: object) => Reflect.get(one, what) : what;
  return Array.from(list, read as (one: object, index: number) => unknown);
}

/** All are as fast as each other here. */
function filtered<T>(list: ArrayLike<T>, what: string | ((one: T) => unknown)): T[] {
  return typeof what === 'string' ? Array.from(list) : Array.from(list).filter(what);
}

/** Both may be called without `new`. */
function callable<T extends abstract new (...given: never[]) => object>(type: T): T {
  return new Proxy(type, {
    apply: (target, _, given) => Reflect.construct(target, given),
  });
}

const Suite = callable(SuiteJs);
const Benchmark = Object.assign(callable(BenchmarkJs), {
  Suite,
  options: {},
  platform: {
    description: `Node.js ${process.version}`,
    toString: () => `Node.js ${process.version}`,
  },
  support: { browser: false, decompilation: true, timeout: true },
  version: '2.1.4',
  each: eachOf,
  filter: filtered,
  forEach: eachOf,
  formatNumber: (value: number) => value.toLocaleString('en-US'),
  invoke: (list: ArrayLike<object>, name: string, ...given: readonly unknown[]) =>
    Array.from(list, (one) => Reflect.get(one, name)?.apply(one, given)),
  join: (list: ArrayLike<unknown>, separator = ',') => Array.from(list).join(separator),
  map: mapped,
  runInContext: () => Benchmark,
});

function eachOf<T>(list: ArrayLike<T>, call: (one: T, index: number) => unknown): void {
  Array.from(list).forEach(call);
}

// biome-ignore lint/style/noDefaultExport: benchmark.js is one function, which `import` and `require` give
export { Benchmark as default, Benchmark as 'module.exports' };

Object.assign(Benchmark, { Benchmark });
