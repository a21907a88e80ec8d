import { type Aval, formatAval } from '../array/aval.ts';
import { NdArray, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { eliminateDeadCode } from '../ir/dead-code.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { checkArgumentTypes } from '../ir/validate.ts';
import { constantsAsInputs, stage } from '../tracing/stage.ts';
import { gradientOf } from '../transforms/gradient.ts';
import { type MappedInputs, mapAxes, resolveMappedInputs } from '../transforms/map-axes.ts';
import { type KnownCompileOptions, spellOutAxes } from './compile-options.ts';
import type { Transform } from './trace-transform-ledger.ts';

/**
 * Applies a stack of transforms to a jaxpr, innermost first, and returns one jaxpr: its inputs are
 * the root's constants (never mapped, never differentiated) and then the arguments, its own
 * constants what custom derivative rules close over. jit changes nothing here, since the result is
 * compiled whole.
 *
 * @throws EngineError what grad and vmap throw; `wrong_arity` or `argument_type` when the
 *   arguments, without their mapped axes, are not the root's.
 */
export function lowerProgram(
  root: Jaxpr,
  transforms: readonly Transform[],
  args: readonly Aval[],
  options: KnownCompileOptions,
): ClosedJaxpr<NdArray> {
  const levels = describeLevels(transforms, args, options);
  const innermost = levels.at(-1)?.innerArgs ?? args;
  checkArgumentTypes('The root jaxpr', root.inputs, innermost);
  const constants = root.constants.map((constant) => constant.aval);
  const outermostGrad = transforms.indexOf('grad');
  let program: ClosedJaxpr<Value> = { jaxpr: constantsAsInputs(root), constants: [] };
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i] as Level;
    if (level.transform === 'jit') continue;
    const inner = program;
    const withValue = options.valueAndGrad && i === outermostGrad;
    program = stage(
      (values) => applyTransform(inner, level, values, constants.length, options, withValue),
      [...constants, ...level.args],
    );
  }
  const captured = program.constants.map((value) => {
    if (value instanceof NdArray) return value;
    throw new EngineError('captured_value', { type: formatAval(value.aval) });
  });
  return { jaxpr: eliminateDeadCode(program.jaxpr), constants: captured };
}

interface Level {
  readonly transform: Transform;
  /** Argument types outside and inside of the transform. */
  readonly args: readonly Aval[];
  readonly innerArgs: readonly Aval[];
  readonly mapped: MappedInputs | null;
}

function describeLevels(
  transforms: readonly Transform[],
  args: readonly Aval[],
  options: KnownCompileOptions,
): Level[] {
  let types = args;
  return transforms.map((transform) => {
    const outer = types;
    if (transform !== 'vmap') return { transform, args: outer, innerArgs: outer, mapped: null };
    const mapped = resolveMappedInputs(outer, spellOutAxes(options.vmapInAxes, outer.length));
    types = mapped.avals;
    return { transform, args: outer, innerArgs: mapped.avals, mapped };
  });
}

function applyTransform(
  inner: ClosedJaxpr<Value>,
  level: Level,
  values: readonly Value[],
  constantCount: number,
  options: KnownCompileOptions,
  withValue: boolean,
): readonly Value[] {
  if (level.mapped !== null) {
    const { size, avals, axes } = level.mapped;
    const unmapped = new Array<null>(constantCount).fill(null);
    const mapped = { size, avals, axes: [...unmapped, ...axes] };
    const outAxes = spellOutAxes(options.vmapOutAxes, inner.jaxpr.outputs.length);
    return mapAxes(inner.jaxpr, inner.constants, values, mapped, outAxes);
  }
  if (inner.jaxpr.outputs.length !== 1) {
    throw new EngineError('grad_output_count', { count: inner.jaxpr.outputs.length });
  }
  const argnums = options.gradArgnums.map((argument) => {
    if (argument < level.args.length) return argument + constantCount;
    const reason = `argument ${argument} does not exist`;
    throw new EngineError('invalid_compile_option', { option: 'grad_argnums', reason });
  });
  const { outputs, gradients } = gradientOf(inner.jaxpr, inner.constants, values, argnums);
  return withValue ? [...outputs, ...gradients] : gradients;
}
