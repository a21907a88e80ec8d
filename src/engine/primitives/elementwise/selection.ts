import { type Aval, makeAval } from '../../array/aval.ts';
import { DTYPES, type DType, elementConverter } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import { apply, constantLike, convert, isDifferentiable } from '../lax.ts';
import { LinearInput, type TransposeInput } from '../linear-input.ts';
import type { Cotangents, Family, JvpSite, TransposeSite } from '../primitive.ts';
import {
  elementwiseShape,
  invalid,
  requireArity,
  requireDType,
  requireSameDTypes,
  resultAval,
} from '../shape-checks.ts';
import { back, notLinear, unbroadcast, widen } from './derivatives.ts';
import { alignOperands, elementwiseRule } from './family.ts';
import { clampKernel, selectKernel, unaryKernel } from './kernels.ts';

/** Elementwise primitives that choose, limit or convert. */

export interface SelectionParams {
  /** Inputs: which (bool, or int32 from 0), then the cases it chooses from. */
  select_n: NoParams;
  /** Inputs: minimum, operand, maximum. */
  clamp: NoParams;
  convert_element_type: { readonly newDtype: DType; readonly weakType: boolean };
}

export const selectionPrimitives = {
  select_n: {
    kind: 'elementwise',
    shape: selectShape,
    kernel: ({ inputs, outputs }) => selectKernel(inputs, outputs[0] as Aval),
    jvp({ primals, tangents, output }) {
      const [which, ...cases] = primals as [Value, ...Value[]];
      const slopes = cases.map((value, i) => tangents[i + 1] ?? constantLike(value, 0));
      return widen(apply('select_n', which, ...slopes), output);
    },
    transpose: selectTranspose,
    batch: (site) => apply('select_n', ...alignOperands(site)),
    element: { spell: choice, rounds: 'never' },
  },
  clamp: {
    kind: 'elementwise',
    shape: elementwiseRule('clamp', 3, DTYPES),
    kernel: ({ inputs, outputs }) => clampKernel(inputs, outputs[0] as Aval),
    jvp: clampJvp,
    transpose: 'nonlinear',
    batch: (site) => apply('clamp', ...alignOperands(site)),
    element: {
      spell: ([low, x, high]) => `Math.min(Math.max(${x}, ${low}), ${high})`,
      rounds: 'integers',
    },
  },
  convert_element_type: {
    kind: 'elementwise',
    shape(inputs, { newDtype, weakType }) {
      requireArity('convert_element_type', inputs, 1);
      return [makeAval((inputs[0] as Aval).shape, newDtype, weakType)];
    },
    kernel({ inputs, outputs }) {
      const [input, output] = [inputs[0] as Aval, outputs[0] as Aval];
      return unaryKernel('convert', elementConverter(input.dtype, output.dtype), input, output);
    },
    jvp: ({ tangents: [t], output }) =>
      t && isDifferentiable(output.aval) ? convert(t, output.dtype, output.aval.weakType) : null,
    transpose: back((ct, input) => convert(ct, input.dtype, input.weakType)),
    batch: ({ inputs, params }) => convert(inputs[0] as Value, params.newDtype, params.weakType),
    element: {
      spell: ([x], { dtype, params, nameOf }) =>
        `${nameOf(elementConverter(dtype, params.newDtype))}(${x})`,
      rounds: 'always',
    },
  },
} satisfies Family<SelectionParams>;

function selectShape(inputs: readonly Aval[]): Aval[] {
  if (inputs.length < 2) requireArity('select_n', inputs, 2);
  const [which, ...cases] = inputs as [Aval, ...Aval[]];
  requireDType('select_n', which, ['bool', 'int32']);
  if (which.dtype === 'bool' && cases.length > 2) {
    throw invalid('select_n', `a bool chooses between two cases, got ${cases.length}`);
  }
  requireSameDTypes('select_n', cases);
  const shape = elementwiseShape('select_n', inputs);
  return [resultAval(shape, (cases[0] as Aval).dtype, cases)];
}

/** The chooser is clamped to the cases there are. */
function choice([which, ...cases]: readonly string[]): string {
  const last = cases.length - 1;
  return cases.map((text, i) => (i < last ? `${which} <= ${i} ? ${text} : ` : text)).join('');
}

function selectTranspose({ cotangent, inputs }: TransposeSite): Cotangents {
  const [which, ...cases] = inputs as [TransposeInput, ...TransposeInput[]];
  if (which instanceof LinearInput) throw notLinear('select_n');
  const zero = constantLike(cotangent, 0);
  const cotangents = cases.map((input, chosen) => {
    if (!(input instanceof LinearInput)) return null;
    const parts = cases.map((_, i) => (i === chosen ? cotangent : zero));
    return unbroadcast(apply('select_n', which, ...parts), input.aval);
  });
  return [null, ...cotangents];
}

/**
 * The tangent of whichever of minimum, operand and maximum is the result; none at the bounds, and
 * none of a minimum above the maximum (jax: clamp_p).
 */
function clampJvp(site: JvpSite): Value | null {
  const [low, x, high] = site.primals as [Value, Value, Value];
  const [dLow, dx, dHigh] = site.tangents;
  const pass = (chosen: Value, tangent: Value): Value =>
    widen(apply('select_n', chosen, constantLike(tangent, 0), tangent), site.output);
  const inside = (): Value => apply('and', apply('gt', x, low), apply('lt', x, high));
  const raised = (): Value => apply('and', apply('gt', low, x), apply('lt', low, high));
  const terms: Value[] = [];
  if (dLow) terms.push(pass(raised(), dLow));
  if (dx) terms.push(pass(inside(), dx));
  if (dHigh) terms.push(pass(apply('lt', high, x), dHigh));
  return terms.reduce((sum, term) => apply('add', sum, term));
}
