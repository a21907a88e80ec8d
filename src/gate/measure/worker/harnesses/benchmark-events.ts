/** An event as benchmark.js has them, of a benchmark or a suite. */
export interface BenchmarkEvent {
  readonly type: string;
  target?: unknown;
  currentTarget?: unknown;
  cancelled?: boolean;
}

type Listener = (event: BenchmarkEvent) => unknown;

export class Emitter {
  readonly events: Record<string, Listener[]> = {};

  listeners(type: string): Listener[] {
    this.events[type] ??= [];
    return this.events[type];
  }

  on(types: string, listener: Listener): this {
    for (const type of types.split(' ')) this.listeners(type).push(listener);
    return this;
  }

  off(types?: string, listener?: Listener): this {
    for (const type of types?.split(' ') ?? Object.keys(this.events)) {
      this.events[type] =
        listener === undefined ? [] : this.listeners(type).filter((one) => one !== listener);
    }
    return this;
  }

  /** A listener that returns false cancels what the event announces. */
  emit(what: string | BenchmarkEvent): void {
    const event: BenchmarkEvent = typeof what === 'string' ? { type: what } : what;
    event.currentTarget ??= this;
    event.target ??= this;
    for (const listener of [...this.listeners(event.type)]) {
      if (listener.call(this, event) === false) event.cancelled = true;
    }
  }

  /** Takes over options: `onCycle` and its like as listeners, all else as properties. */
  protected setOptions(options: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(options)) {
      if (value == null) continue;
      if (/^on[A-Z]/.test(key)) this.on(key.slice(2).toLowerCase(), value as Listener);
      else Object.assign(this, { [key]: value });
    }
  }
}
