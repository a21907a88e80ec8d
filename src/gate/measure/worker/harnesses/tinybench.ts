/**
 * What a suite gets when it imports `tinybench`: a `Bench` that only records, of versions 2 to 6. Measuring
 * starts when the suite calls `run()`; what it reads of results afterwards is there, and says nothing.
 */
import { handOver, handOverAtOnce, whereCalled } from './method-run.ts';
import { type Fn, type FnOptions, type Hook, Task, TaskEvent } from './tinybench-task.ts';

export { Task };

interface BenchOptions {
  readonly name?: string;
  readonly setup?: Hook;
  readonly teardown?: Hook;
  readonly concurrency?: string | null;
  readonly [other: string]: unknown;
}

const defaults = {
  concurrency: null,
  iterations: 64,
  retainSamples: false,
  threshold: Number.POSITIVE_INFINITY,
  throws: false,
  time: 1000,
  warmup: true,
  warmupIterations: 16,
  warmupTime: 250,
};

export class Bench extends EventTarget {
  declare readonly name: string | undefined;
  declare setup: Hook | undefined;
  declare teardown: Hook | undefined;
  declare concurrency: string | null;
  readonly opts: BenchOptions;
  readonly #tasks = new Map<string, Task>();
  readonly #todos = new Map<string, Task>();

  constructor(options: BenchOptions = {}) {
    super();
    this.opts = { ...defaults, ...options };
    // The option is called as a method of tinybench 2.
    const { warmup: _, ...others } = this.opts;
    Object.assign(this, { now: () => performance.now() }, others);
  }

  get tasks(): Task[] {
    return [...this.#tasks.values()];
  }

  get todos(): Task[] {
    return [...this.#todos.values()];
  }

  get results(): unknown[] {
    return this.tasks.map((task) => task.result);
  }

  add(name: string, fn: Fn, options?: FnOptions): this {
    const task = new Task(this, name, fn, options);
    this.#tasks.set(name, task);
    this.dispatchEvent(new TaskEvent('add', task));
    return this;
  }

  /** tinybench 2: noted, and never run. */
  todo(name: string, fn: Fn = () => {}, options?: FnOptions): this {
    this.#todos.set(name, new Task(this, name, fn, options));
    return this;
  }

  remove(name: string): this {
    const task = this.#tasks.get(name);
    this.#tasks.delete(name);
    if (task !== undefined) this.dispatchEvent(new TaskEvent('remove', task));
    return this;
  }

  getTask(name: string): Task | undefined {
    return this.#tasks.get(name);
  }

  reset(): void {
    for (const task of this.tasks) task.reset();
  }

  async run(): Promise<Task[]> {
    await this.handOver(this.tasks);
    return this.tasks;
  }

  runSync(): Task[] {
    this.handOverAtOnce(this.tasks);
    return this.tasks;
  }

  /** tinybench 2. */
  async runConcurrently(_threshold?: number, mode = 'bench'): Promise<Task[]> {
    this.concurrency = mode;
    return await this.run();
  }

  async warmup(): Promise<void> {}

  async warmupConcurrently(): Promise<void> {}

  table(convert?: (task: Task) => unknown): unknown[] {
    return this.tasks.map((task) => convert?.(task) ?? { 'Task name': task.name });
  }

  async handOver(tasks: readonly Task[]): Promise<void> {
    const mayGoOn = whereCalled();
    this.#begin(tasks);
    await handOver(mayGoOn);
    this.#finish(tasks);
  }

  handOverAtOnce(tasks: readonly Task[]): void {
    this.#begin(tasks);
    handOverAtOnce();
    this.#finish(tasks);
  }

  #begin(tasks: readonly Task[]): void {
    this.dispatchEvent(new TaskEvent('start'));
    for (const task of tasks) task.register();
  }

  #finish(tasks: readonly Task[]): void {
    for (const task of tasks) task.finish();
    this.dispatchEvent(new TaskEvent('complete'));
  }
}

const identity = (value: number) => value;
const clock = {
  name: 'performanceNow',
  fn: () => performance.now(),
  fromMs: identity,
  toMs: identity,
};

export const now = clock.fn;
export const hrtimeNow = clock.fn;
export const performanceNowTimestampProvider = clock;
export const hrtimeNowTimestampProvider = clock;
export const nToMs = (ns: number | bigint): number => Number(ns) / 1e6;
export const mToNs = (ms: number | bigint): number => Number(ms) * 1e6;
export const formatNumber = (value: number): string => value.toFixed(2);
export const calibrateTimerOverhead = (): number => 0;
export const classifyTimerSaturation = (): undefined => undefined;
export const detectTimerSaturation = (): boolean => false;
export const estimateResolution = (): undefined => undefined;
export const medianAbsoluteDeviation = (): number => 0;
