/** The loops that benchmark.js makes of a benchmark with `setup` and `teardown`: their text, in one scope. */
import type { LoopText } from '../registry.ts';

/** A function, or source text. */
// biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
export type Part = Function | string;

export interface Parts {
  readonly fn: Part;
  readonly setup: Part | undefined;
  readonly teardown: Part | undefined;
  readonly defer: boolean;
}

/** `this` in the loops; its methods are the same parts as functions. */
export interface Self {
  count: number;
}

/**
 * In the order in which they are to be tried: all parts as text; a call that may return early; and where the text
 * does without what its function can see, that function. benchmark.js ends before the last of them, and fails.
 */
export function loopsOf({ fn, setup, teardown, defer }: Parts, self: Self): LoopText[] {
  const around = { self, setup: textOf(setup), teardown: textOf(teardown) };
  const text = textOf(fn);
  const wait = defer || isAsyncFunction(fn) ? 'await ' : '';
  // Stored, or V8 may drop what a call works out.
  const calling = defer ? 'await this.deferring(this.fn);' : `this.kept$fj = ${wait}this.fn();`;
  const asText = text === undefined || (wait !== '' && !defer) ? [] : callsOf(text, fn, defer);
  const calls = [...asText, ...(typeof fn === 'function' ? [calling] : [])];
  const [before, behind] = [around.setup ?? 'this.setup();', around.teardown ?? 'this.teardown();'];
  const inOneScope = calls.map((call) => ({ self, setup: before, teardown: behind, call }));
  const isOfFunctions = [fn, setup, teardown].every((part) => typeof part !== 'string');
  const asFunctions = {
    self,
    setup: setup === undefined ? '' : 'this.setup();',
    teardown: teardown === undefined ? '' : 'this.teardown();',
    call: calling,
  };
  return [...inOneScope, ...(isOfFunctions ? [asFunctions] : [])];
}

function callsOf(text: string, fn: Part, defer: boolean): string[] {
  if (!defer) return [text, `this.kept$fj = (function () {\n${text}\n}).call(this);`];
  const deferred = (typeof fn === 'function' && firstParameter(fn)) || 'deferred';
  return [`await this.deferring((${deferred}) => {\n${text}\n});`];
}

/** The text of a block; undefined where a function has none, as `() => 1`. */
function textOf(part: Part | undefined): string | undefined {
  if (part === undefined) return '';
  if (typeof part === 'string') return part;
  const source = String(part);
  const block =
    /^(?:async\s+)?(?:function\b[^{]*|[\w$]+\s*\([^{]*\)\s*|(?:\([^{]*?\)|[\w$]+)\s*=>\s*)\{([\s\S]*)\}\s*$/;
  return block.exec(source)?.[1];
}

// biome-ignore lint/complexity/noBannedTypes: suites hand over functions of any signature
function firstParameter(fn: Function): string | undefined {
  const source = String(fn);
  return (/^(?:async\s+)?([\w$]+)\s*=>/.exec(source) ?? /^[^(]*\(\s*([\w$]+)/.exec(source))?.[1];
}

export function isAsyncFunction(part: Part): boolean {
  return typeof part === 'function' && part.constructor === (async () => {}).constructor;
}
