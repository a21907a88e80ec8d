import * as engine from '../../src/engine/index.ts';
import {
  cond,
  grad,
  jit,
  jvp,
  switchCase,
  type Value,
  valueAndGrad,
  vjp,
  vmap,
} from '../../src/engine/index.ts';

/** Programs as research/jax_fixture_programs.py describes them, run by the engine. */
type Reference = number | { readonly num: number };

interface ProgramFunction {
  readonly steps: readonly Step[];
  readonly out: readonly number[];
  readonly many: boolean;
}

type Step = readonly [name: string, refs: readonly Reference[], params: StepParams];

interface StepParams {
  readonly axis?: number | readonly number[] | null;
  readonly keepDims?: boolean;
  readonly shape?: readonly number[];
  readonly permutation?: readonly number[];
  readonly dtype?: engine.DType;
  readonly power?: number;
  readonly fn?: ProgramFunction;
  readonly fns?: readonly ProgramFunction[];
  readonly transforms?: readonly TransformStep[];
  readonly reverse?: boolean;
  readonly give?: 0 | 1;
  readonly factor?: number;
  readonly mode?: 'fill' | 'clip' | 'wrap';
}

type TransformStep =
  | readonly ['jit' | 'sum' | 'jvp' | 'vjp']
  | readonly ['grad' | 'valueAndGrad', number]
  | readonly ['vmap', readonly (number | null)[], number | null];

const functions: { readonly [name: string]: unknown } = engine;

type Operand = Value | number;
type Result = Value | Value[];
type Callable = (...args: Value[]) => Result;

function runFunction(fn: ProgramFunction, outer: readonly Value[], args: readonly Value[]): Result {
  const values = [...outer, ...args];
  for (const [name, refs, params] of fn.steps) {
    const operands = refs.map((ref) =>
      typeof ref === 'number' ? (values[ref] as Value) : ref.num,
    );
    values.push(runStep(name, operands, params, values.slice()));
  }
  const outs = fn.out.map((ref) => values[ref] as Value);
  return fn.many ? outs : (outs[0] as Value);
}

function runStep(
  name: string,
  operands: readonly Operand[],
  params: StepParams,
  values: readonly Value[],
): Value {
  const inner =
    (fn: ProgramFunction): Callable =>
    (...args) =>
      runFunction(fn, values, args);
  if (name === 'apply') {
    const { fn, transforms } = params as Required<StepParams>;
    return transformed(inner(fn), transforms)(...(operands as Value[])) as Value;
  }
  const [first, ...rest] = operands as [Operand, ...Value[]];
  if (name === 'cond' || name === 'switch') {
    const branches = (params.fns ?? []).map(inner);
    if (name === 'switch') return switchCase(first, branches, ...rest) as Value;
    return cond(first, branches[0] as Callable, branches[1] as Callable, ...rest) as Value;
  }
  if (params.factor !== undefined) return runCustom(name, operands as Value[], params);
  if (params.fn !== undefined) return runLoop(name, operands, params, inner(params.fn));
  return callWithParams(name, operands, params);
}

/** See research/jax_fixture_custom.py. */
function runCustom(name: string, operands: readonly Value[], params: StepParams): Value {
  const { fn, factor = 1 } = params;
  const run = (...args: Value[]): Value => runFunction(fn as ProgramFunction, [], args) as Value;
  const scaled = (x: Value): Value => engine.mul(x, factor);
  if (name === 'customJvp') {
    const custom = engine.customJvp(run, (primals, tangents) => {
      const [value, tangent] = jvp(run, primals, tangents);
      return [value, scaled(tangent)];
    });
    return custom(...operands);
  }
  const custom = engine.customVjp(
    run,
    (...args) => [run(...args), args],
    (kept, ct) => vjp(run, ...kept)[1](ct).map(scaled),
  );
  return custom(...operands);
}

/** See research/jax_fixture_loops.py. */
function runLoop(
  name: string,
  operands: readonly Operand[],
  params: StepParams,
  body: Callable,
): Value {
  const [first, second, third] = operands as [Value, Value, Value];
  if (name === 'scan') {
    const { reverse = false, give = 0 } = params;
    const round = (carry: Value, x: Value) => body(carry, x) as [Value, Value];
    return engine.scan(round, first, second, { reverse })[give];
  }
  if (name === 'fori') return engine.foriLoop(first, second, body, third);
  const start = [engine.array(0, { dtype: 'int32' }), first] as const;
  const [, result] = engine.whileLoop<readonly [Value, Value]>(
    ([round, x]) => engine.bitwiseAnd(engine.lt(round, 5), engine.lt(engine.sum(x), second)),
    ([round, x]) => [engine.add(round, 1), body(x)],
    start,
  );
  return result;
}

function callWithParams(name: string, operands: readonly Operand[], params: StepParams): Value {
  const x = operands[0] as Operand;
  const { keepDims, shape = [], permutation = [], dtype = 'float32', power = 1 } = params;
  const axes = params.axis ?? undefined;
  if (keepDims !== undefined) {
    const reduction = functions[name] as typeof engine.sum;
    return reduction(x, axes === undefined ? { keepDims } : { axis: axes, keepDims });
  }
  const axis = axes as number | undefined;
  const alongAxis = axis === undefined ? {} : { axis };
  switch (name) {
    case 'take':
      return engine.take(x, operands[1] as Operand, { mode: params.mode ?? 'fill', ...alongAxis });
    case 'takeAlongAxis':
      return engine.takeAlongAxis(x, operands[1] as Operand, axis ?? -1);
    case 'argmax':
    case 'argmin':
    case 'sort':
    case 'argsort':
      return (functions[name] as typeof engine.argmax)(x, axis);
    case 'softmax':
    case 'logSoftmax':
      return (functions[name] as typeof engine.softmax)(x, axes);
    case 'cumsum':
    case 'cumprod':
    case 'cummax':
    case 'cummin':
      return (functions[name] as typeof engine.cumsum)(x, alongAxis);
    case 'dynamicSlice':
      return engine.dynamicSlice(x, operands.slice(1), shape);
    case 'dynamicUpdateSlice':
      return engine.dynamicUpdateSlice(x, operands[1] as Operand, operands.slice(2));
  }
  if (name === 'reshape') return engine.reshape(x, shape);
  if (name === 'transpose') return engine.transpose(x, permutation);
  if (name === 'broadcastTo') return engine.broadcastTo(x, shape);
  if (name === 'astype') return engine.astype(x, dtype);
  if (name === 'integerPow') return engine.integerPow(x, power);
  return (functions[name] as (...xs: readonly Operand[]) => Value)(...operands);
}

/** One program of a fixture with its arguments and JAX's answer, arrays by number. */
export interface ProgramCase {
  readonly args: readonly number[];
  readonly fn: ProgramFunction;
  readonly transforms: readonly TransformStep[];
  readonly value: readonly (number | null)[] | 'error';
}

export function wholeProgram({ fn, transforms }: ProgramCase): Callable {
  return transformed((...args) => runFunction(fn, [], args), transforms);
}

function transformed(fn: Callable, transforms: readonly TransformStep[]): Callable {
  return transforms.reduce(applyTransform, fn);
}

function applyTransform(fn: Callable, step: TransformStep): Callable {
  switch (step[0]) {
    case 'jit':
      return jit(fn) as Callable;
    case 'sum':
      return (...args) =>
        [fn(...args)]
          .flat()
          .map((x) => engine.sum(x))
          .reduce(engine.add);
    case 'grad':
      return grad(fn, { argnums: step[1] }) as Callable;
    case 'valueAndGrad':
      return (...args) => valueAndGrad(fn, { argnums: step[1] })(...args) as Value[];
    case 'vmap':
      return vmap(fn, { inAxes: step[1], outAxes: step[2] }) as Callable;
    case 'jvp':
      return (...args) => (jvp(fn, args, args) as Result[]).flat();
    case 'vjp':
      return (...args) => {
        const [out, pull] = vjp(fn, ...args);
        const cotangents = pull(out) as Value[];
        return cotangents.filter((cotangent) => cotangent.dtype.startsWith('float'));
      };
  }
}
