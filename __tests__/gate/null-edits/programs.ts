import type { NullEdit } from '../../../src/gate/null-edits/kinds.ts';

export interface Program {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  /** Edits that find no safe place in it; every other one has to change its text. */
  readonly without?: readonly NullEdit[];
}

const parsed = ['comment-inside', 'renamed-locals', 'reordered-functions'] as const;

/** Each answers what `run()` returns. */
export const programs: readonly Program[] = [
  {
    what: 'an ES module',
    path: 'module.mjs',
    text: `import { sep } from 'node:path';
/** Doubles. */
export function double(value) { return value * 2; }
// About the next one.
export default function half(value) { return value / 2; }
export const run = () => { const inner = double(4); return [inner, half(inner), sep.length]; };
`,
  },
  {
    what: 'CommonJS, sloppy',
    path: 'common.cjs',
    text: `function first(a) { leaked = a; return a + 1; }
function second(b) { delete globalThis.leaked; return first(b) }
exports.run = function () { return second(1) }`,
  },
  {
    what: 'CommonJS with "use strict"',
    path: 'strict.cjs',
    text: `'use strict'
function isStrict() { 'use strict'; return this === undefined; }
function alsoStrict(value) { return this === undefined && value; }
module.exports = { run: () => [isStrict(), alsoStrict(3)] }
`,
  },
  {
    what: 'CommonJS that returns early',
    path: 'early.cjs',
    text: `exports.run = () => one(1) + two(2);
function one(a) { return a; }
function two(b) { return b; }
if (exports.run) return
exports.never = 1`,
  },
  {
    what: 'TypeScript',
    path: 'typed.ts',
    text: `import type { Stats } from 'node:fs';
interface Shape<T> { readonly area: T }
export type Size = Stats['size'];
export function areaOf<T extends number>(this: void, shape: Shape<T>, times?: number): T {
  const { area } = shape satisfies Shape<T>;
  return (area * (times ?? 1)) as T;
}
abstract class Base { abstract name(): string; declare hint: string; }
class Named extends Base implements Shape<number> {
  readonly area: number = 3;
  name(): string { const own = this.area!; return \`\${own as number}\`; }
}
function isShape(value: unknown): value is Shape<number> { return typeof value === 'object'; }
export const run = (): unknown => {
  const shape: Shape<number> = new Named();
  return [areaOf(shape, 2), isShape(shape), new Named().name(), shape.area as number];
};
`,
  },
  {
    what: 'TypeScript with overloads',
    path: 'overloads.ts',
    text: `export function pick(value: string): string;
export function pick(value: number): number;
export function pick(value: string | number): string | number { return value; }
function other(value: number): number { return value; }
export const run = () => [pick('a'), other(2)];
`,
    without: ['reordered-functions'],
  },
  {
    what: 'TypeScript with overloaded methods',
    path: 'methods.mts',
    text: `class Box { get(key: string): string; get(key: number): number; get(key: any) { return key; } }
function make(): Box { const box = new Box(); return box; }
function ask(box: Box): unknown[] { return [box.get('a'), box.get(1)]; }
export const run = () => ask(make());
`,
  },
  {
    what: 'TypeScript as CommonJS',
    path: 'typed.cts',
    text: `const path = require('node:path') as typeof import('node:path');
function join(a: string, b: string): string { return path.posix.join(a, b); }
function twice(a: string): string { return join(a, a); }
exports.run = () => twice('a');
`,
  },
  {
    what: 'a shebang',
    path: 'shebang.mjs',
    text: `#!/usr/bin/env node
function one(a) { return a; }
function two(b) { return one(b); }
export const run = () => two(1);
`,
  },
  {
    what: 'a shebang and nothing else',
    path: 'bare.cjs',
    text: '#!/usr/bin/env node',
    without: parsed,
  },
  {
    what: 'a byte order mark',
    path: 'mark.cjs',
    text: `\uFEFFfunction one(a) { return a; }
function two(b) { return one(b); }
exports.run = () => two(1);
`,
  },
  {
    what: 'a byte order mark before a shebang',
    path: 'mark-shebang.cjs',
    text: `\uFEFF#!/usr/bin/env node
exports.run = (one) => typeof one;
`,
    without: parsed,
  },
  {
    what: 'lines that end with CRLF',
    path: 'windows.mjs',
    text: [
      '// one',
      'function one(a) {',
      '  return `a\r\nb`.length + a;',
      '}',
      '',
      '// two',
      'function two(b) { return one(b); }',
      'export const run = () => two(1);',
      '',
    ].join('\r\n'),
  },
  {
    what: 'a comment at the end, without a line end',
    path: 'comment.mjs',
    text: `function one(a) { return a; }
function two(b) { return one(b); }
export const run = () => two(1); // that is all`,
  },
  {
    what: 'no semicolons, and text that looks like code',
    path: 'bare-lines.mjs',
    text: `const text = 'function not(a) {}'
const pattern = /function (no)/
const template = \`
function never(a) { return \${((inner) => { const c = inner; return c })(1)} }\`
function one(a) {
  let b = a
  ;[b] = [b + 1]
  ++b
  return b
}
async function two(c) { return one(c) }
export const run = async () => [await two(1), pattern.test(text), template]
`,
  },
  {
    what: 'top-level await',
    path: 'await.mjs',
    text: `const value = await Promise.resolve(3);
for await (const one of [value]) check(one);
function check(a) { if (a !== 3) throw new Error('no'); }
async function later(b) { const c = await b; return c; }
export const run = () => later(value);
`,
  },
  {
    what: 'top-level await in a file that could be either',
    path: 'either.js',
    text: `const value = await Promise.resolve(3);
function one(a) { return a; }
function two(b) { return one(b); }
export const run = () => two(value);
`,
  },
  {
    what: 'decorators',
    path: 'decorated.ts',
    text: `function mark(target: unknown) { return target; }
function other(target: unknown) { return target; }
@mark class Marked {}
export const run = () => other(Marked);
`,
    without: parsed,
  },
  {
    what: 'an enum, which has to be compiled',
    path: 'enum.ts',
    text: `enum Color { Red }
function one(a: Color) { return a; }
function two(a: Color) { return one(a); }
export const run = () => two(Color.Red);
`,
    without: parsed,
  },
  {
    what: 'no code at all',
    path: 'broken.mjs',
    text: 'function (',
    without: parsed,
  },
  {
    what: 'shorthand, destructuring and defaults',
    path: 'patterns.mjs',
    text: `export function run() {
  const outer = 1;
  function take({ a, b = a, c: { d, ...rest }, ['e' + outer]: e = b }, [f, , ...g] = [outer, 2, b], h = () => a) {
    let swapped, other;
    ({ a: swapped, b: other = swapped } = { a: f });
    [swapped, other] = [other, swapped];
    ({ swapped, other = 4 } = { swapped });
    for (const { length } of [g]) other += length;
    return { a, b, d, rest, e, f, g, h: h(), swapped, other, method() { return outer; } };
  }
  return [take({ a: 1, c: { d: 2, x: 3 } }), take({ a: 1, b: 2, c: { d: 3 }, e1: 4 }, [5, 6, 7])];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'a property called __proto__',
    path: 'proto.mjs',
    text: `export function run() {
  const __proto__ = { inherited: 1 }, own = 2;
  const made = { __proto__, own };
  return [Object.keys(made), made.inherited === undefined];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'closures, loops, labels and catch',
    path: 'flow.mjs',
    text: `export function run() {
  const calls = [];
  for (let i = 0; i < 3; i++) calls.push(() => i);
  outer: for (const key in { a: 1, b: 2 }) {
    for (let n = 0; ; n++) {
      if (n > 1) continue outer;
      if (key === 'b') break outer;
      calls.push(() => key + n);
    }
  }
  try { throw new Error('thrown'); } catch ({ message: calls2, stack }) { calls.push(() => calls2 + typeof stack); }
  try { null.x; } catch { calls.push(() => 'no name'); }
  switch (calls.length) { case 1: { let x = 1; calls.push(x); } default: let y = 2; calls.push(() => y); }
  return calls.map((call) => call());
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'classes, private names, generators and async',
    path: 'classes.mjs',
    text: `export class Counter {
  #count = 0;
  static #made = 0;
  static { const start = 10; Counter.#made = start; }
  [\`key\${1}\`] = ((value) => value)(3);
  get count() { const count = this.#count; return count; }
  set count(value) { this.#count = value; }
  static of(count) { const made = new Counter(); made.count = count; Counter.#made += 1; return made; }
  has(other) { return #count in other; }
  static get made() { return Counter.#made; }
}
function* upTo(limit) { for (let at = 0; at < limit; at++) { const sent = yield at; if (sent) at += sent; } }
async function* slow(limit) { for (const one of upTo(limit)) yield await one; }
async function collect(source) { const all = []; for await (const one of source) all.push(one); return all; }
export async function run() {
  const made = Counter.of(4);
  return [made.count, made.key1, made.has(made), Counter.made, [...upTo(3)], await collect(slow(3))];
}
`,
  },
  {
    what: 'names that are seen',
    path: 'names.mjs',
    text: `export function run() {
  const arrow = () => 1, plain = function () {}, Type = class {}, own = function given() {};
  let later; later = () => 2;
  let maybe; maybe ??= function () {};
  const { found = () => 3 } = {};
  const [listed = class {}] = [];
  const wrapped = (0, () => 4);
  function declared(callback = () => 5) { return callback.name; }
  return [arrow, plain, Type, own, later, maybe, found, listed, wrapped, declared].map(({ name }) => name)
    .concat(declared());
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'names of typed functions that are seen',
    path: 'names.ts',
    text: `export function run() {
  const arrow = (() => 1) as () => number;
  const sure = (() => 2)!;
  const kept = 1 as number;
  return [arrow.name, sure.name, kept];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'eval, with and arguments',
    path: 'dynamic.cjs',
    text: `exports.run = function () {
  function evaluates(seen) { var local = 2; return (function () { return eval('seen + local'); })(); }
  function reads(first, second) { arguments[0] = 5; return [first, arguments.length]; }
  function enters(object, x) { with (object) { return x + y; } }
  return [evaluates(1), reads(1, 2), enters({ x: 1, y: 2 }, 3)];
};
`,
    without: ['renamed-locals', 'reordered-functions'],
  },
  {
    what: 'functions in blocks, sloppy',
    path: 'blocks.cjs',
    text: `exports.run = function () {
  var hoisted = 1; var before = typeof top;
  { function hoisted() {} }
  return [typeof hoisted, before];
};
function top() { return 1; }
function other() { return top(); }
if (top) { function top2() {} }
`,
    without: ['reordered-functions'],
  },
  {
    what: 'variables of catch clauses that are declared twice',
    path: 'caught.cjs',
    text: `exports.run = function () {
  function f() { try { throw 1 } catch (e) { var e = 2; var inside = e } return [typeof e, inside]; }
  return f();
};
`,
    without: ['reordered-functions'],
  },
  {
    what: 'functions that are declared twice',
    path: 'twice.cjs',
    text: `function same() { return 1; }
function same() { return 2; }
function other(a) { return a; }
exports.run = () => [same(), other(3)];
`,
    without: ['reordered-functions'],
  },
  {
    what: 'a default export without a name',
    path: 'nameless.mjs',
    text: `export default function () { const one = 1; return one; }
export function run() { return [typeof two, two(2)]; }
function two(a) { return a; }
`,
  },
  {
    what: 'scopes of parameters',
    path: 'scopes.mjs',
    text: `export function run() {
  const x = 'outer';
  function shadows(a = () => x) { var x = 'inner'; return [a(), x]; }
  function copies(x, b = () => x) { var x; const before = x; x = 'changed'; return [before, x, b()]; }
  const recursive = function self(n) { return n > 0 ? self(n - 1) + n : 0; };
  return [shadows(), copies('given'), recursive(3)];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'an import with options',
    path: 'imports.mjs',
    text: `export async function run() {
  const how = { with: { type: 'json' } };
  const where = 'data:application/json,{"a":1}';
  const { default: { a } } = await import(where, how);
  return [a, typeof import.meta.url];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'names with escapes and other letters',
    path: 'letters.mjs',
    text: `export function run() {
  const größe = 1, \\u0061bc = 2, 名 = '😀', _local = 4;
  return [größe, abc, 名, _local, { größe, 名 }];
}
`,
    without: ['reordered-functions'],
  },
  {
    what: 'words that are names here only',
    path: 'words.cjs',
    text: `exports.run = function () {
  var let_ = 1, async = 2, of = 3, get = 4, yield = 5, await = 6, let = 7, undefined = 8, static = 9;
  for (async in { a: 1 }) of = async;
  return { let_, async, of, get, yield, await, let, undefined, static };
};
`,
    without: ['reordered-functions'],
  },
];
