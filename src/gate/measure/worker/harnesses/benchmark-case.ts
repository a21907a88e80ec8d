import { findCallSite } from '../call-site.ts';
import { type PlainForm, registry } from '../registry.ts';
import { Emitter } from './benchmark-events.ts';
import { isAsyncFunction, loopsOf, type Part } from './benchmark-text.ts';
import { handOver, handOverAtOnce, whereCalled } from './method-run.ts';

export type Options = Readonly<Record<string, unknown>>;
/** (options), (name, options), (fn, options) or (name, fn, options). */
export type Given = (string | Part | Options | undefined)[];

export interface RunOptions {
  readonly async?: boolean;
}

let unnamed = 0;

export class BenchmarkJs extends Emitter {
  readonly place = findCallSite();
  readonly id = ++unnamed;
  name: string | undefined;
  fn: Part | undefined;
  setup: Part | undefined;
  teardown: Part | undefined;
  defer = false;
  async = false;
  options: Options = {};
  count = 1;
  cycles = 1;
  hz = 1;
  aborted = false;
  running = false;
  error: undefined;
  readonly stats = { mean: 1, deviation: 0, moe: 0, rme: 0, sem: 0, variance: 0, sample: [1] };
  readonly times = { cycle: 1, elapsed: 1, period: 1, timeStamp: 1 };
  #isRegistered = false;

  constructor(...given: Given) {
    super();
    const options = given.find((one) => typeof one === 'object' && one !== null) as Options;
    const [first, second] = given;
    const hasName = typeof first === 'string';
    this.name = hasName ? first : undefined;
    const fn = hasName ? second : first;
    if (typeof fn === 'function' || typeof fn === 'string') this.fn = fn;
    this.options = options ?? {};
    this.setOptions(this.options);
  }

  /** Puts it on the list, once. */
  register(groups: readonly string[]): void {
    const { fn, place } = this;
    if (this.#isRegistered) return;
    this.#isRegistered = true;
    if (fn === undefined) throw new TypeError(`${this.title} has no function`);
    const body = typeof fn === 'string' ? () => {} : this.#bodyOf(fn);
    const plain = this.#form(fn);
    registry().benchmarks.push({ groups, body, place, plain, template: this.title, args: {} });
  }

  get title(): string {
    return this.name ?? `<Test #${this.id}>`;
  }

  // biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
  #bodyOf(fn: Function) {
    if (this.defer) return () => this.deferring(fn);
    return /\bthis\b/.test(String(fn)) ? fn.bind(this) : fn;
  }

  #form(fn: Part): PlainForm {
    const { setup, teardown, defer } = this;
    const isOfText = [fn, setup, teardown].some((part) => typeof part === 'string');
    const form = { beforeAll: () => this.emit('start') };
    if (!isOfText && setup === undefined && teardown === undefined) {
      return { ...form, isAsync: defer ? true : undefined };
    }
    const loops = loopsOf({ fn, setup, teardown, defer }, this);
    return { ...form, isAsync: defer || isAsyncFunction(fn), loops };
  }

  /** Resolves when the call resolves what it is given. */
  // biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
  deferring(call: Function): Promise<void> {
    return new Promise((resolve) => call.call(this, { benchmark: this, resolve }));
  }

  run({ async = this.async }: RunOptions = {}): this {
    this.register([]);
    finishAfter(async, () => {
      this.emit('cycle');
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

  clone(options: Options = {}): BenchmarkJs {
    const { name, fn, setup, teardown, defer } = this;
    return new BenchmarkJs({ ...this.options, name, fn, setup, teardown, defer, ...options });
  }

  compare(): number {
    return 0;
  }

  override toString(): string {
    return `${this.title} x 1 ops/sec ±0.00% (1 run sampled)`;
  }
}

/**
 * Hands over for a `run()` that returns at once. One that is not asynchronous ends the suite where nothing of it
 * can follow; else what stands behind it is run first, and only then are its listeners told.
 */
export function finishAfter(isAsync: boolean, finish: () => void): void {
  const mayGoOn = whereCalled();
  if (!isAsync) handOverAtOnce(mayGoOn);
  setImmediate(async () => {
    await handOver(mayGoOn);
    finish();
  });
}
