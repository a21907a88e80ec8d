import { findCallSite } from '../call-site.ts';
import { refusal } from '../refusals.ts';
import { type PlainForm, registry } from '../registry.ts';
import type { Bench } from './tinybench.ts';

export type Fn = (this: Task) => unknown;
type FnHook = (this: Task, mode: 'run') => unknown;
export type Hook = (task: Task, mode: 'run') => unknown;

export interface FnOptions {
  readonly async?: boolean;
  readonly beforeAll?: FnHook;
  readonly beforeEach?: FnHook;
  readonly afterEach?: FnHook;
  readonly afterAll?: FnHook;
}

const measures = ['aad', 'critical', 'df', 'mad', 'max', 'mean', 'min', 'moe', 'p50', 'p75'];
const rest = ['p99', 'p995', 'p999', 'rme', 'sd', 'sem', 'variance'];
/** In the forms of all versions; every figure is 1. Made for each task, since suites may change it. */
function madeUpResult() {
  const statistics = () => ({
    ...Object.fromEntries([...measures, ...rest].map((name) => [name, 1])),
    samples: [1],
    samplesCount: 1,
  });
  return {
    ...statistics(),
    state: 'completed',
    aborted: false,
    hz: 1,
    latency: statistics(),
    throughput: statistics(),
    period: 1,
    totalTime: 1,
    runtime: 'node',
    runtimeVersion: process.version,
    timestampProviderName: 'performanceNow',
  };
}

export class Task extends EventTarget {
  readonly bench: Bench;
  readonly name: string;
  readonly fn: Fn;
  readonly fnOpts: FnOptions;
  readonly place = findCallSite();
  result: { readonly state: string } = { state: 'not-started' };
  runs = 0;
  #isRegistered = false;

  constructor(bench: Bench, name: string, fn: Fn, fnOpts: FnOptions = {}) {
    super();
    if (typeof fn !== 'function') throw new TypeError(`"${name}" is no function`);
    this.bench = bench;
    this.name = name;
    this.fn = fn;
    this.fnOpts = fnOpts;
  }

  get opts(): FnOptions {
    return this.fnOpts;
  }

  /** Puts it on the list, once. */
  register(): void {
    if (this.#isRegistered) return;
    this.#isRegistered = true;
    registry().benchmarks.push({
      groups: this.bench.name === undefined ? [] : [this.bench.name],
      // A bound function is another one for V8.
      body: /\bthis\b/.test(String(this.fn)) ? this.fn.bind(this) : this.fn,
      place: this.place,
      plain: this.#form(),
      template: this.name,
      args: {},
    });
  }

  #form(): PlainForm {
    const { setup, teardown, concurrency } = this.bench;
    const { beforeAll, beforeEach, afterEach, afterAll, async } = this.fnOpts;
    const isConcurrent = concurrency === 'task' || concurrency === 'bench';
    return {
      refused: isConcurrent ? 'it asks for concurrency, which is not supported' : undefined,
      isAsync: async,
      beforeAll: async () => {
        await setup?.(this, 'run');
        await beforeAll?.call(this, 'run');
      },
      afterAll: async () => {
        await afterAll?.call(this, 'run');
        await teardown?.(this, 'run');
      },
      beforeEach: beforeEach?.bind(this, 'run'),
      afterEach: afterEach?.bind(this, 'run'),
      check: refuseOwnTiming,
    };
  }

  /** Its benchmark has been handed over. */
  finish(): void {
    this.result = madeUpResult();
    this.runs = 1;
    for (const target of [this, this.bench]) target.dispatchEvent(new TaskEvent('cycle', this));
    this.dispatchEvent(new TaskEvent('complete', this));
  }

  reset(): void {
    this.result = { state: 'not-started' };
    this.runs = 0;
  }

  async run(): Promise<this> {
    await this.bench.handOver([this]);
    return this;
  }

  runSync(): this {
    this.bench.handOverAtOnce([this]);
    return this;
  }

  async warmup(): Promise<void> {}

  warmupSync(): void {}
}

export class TaskEvent extends Event {
  readonly task: Task | undefined;

  constructor(type: string, task?: Task) {
    super(type);
    this.task = task;
  }
}

function refuseOwnTiming(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'overriddenDuration' in value) {
    throw refusal('it gives "overriddenDuration", a timing of its own, which cannot be gated');
  }
}
