import { type Aval, makeAval } from '../../array/aval.ts';
import type { DType } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams, PrimitiveName } from '../../ir/primitives.ts';
import { bind } from '../../tracing/trace.ts';
import { shifted } from '../axis-lists.ts';
import { broadcastInDim } from '../lax.ts';
import type { BatchSite, ElementwisePrimitive } from '../primitive.ts';
import {
  elementwiseShape,
  requireArity,
  requireDType,
  requireSameDTypes,
  resultAval,
} from '../shape-checks.ts';
import type { Element, OperatorText } from './element.ts';
import { binaryKernel, unaryKernel } from './kernels.ts';
import {
  type BinaryFunction,
  functionFor,
  type NumberFunction,
  type ScalarFunction,
  type UnaryFunction,
} from './scalar-function.ts';

/** What an elementwise primitive of one or two operands says of itself; the rest follows. */
interface ElementwiseSpec<Params, F extends NumberFunction> {
  /** Dtypes of operands. */
  readonly of: readonly DType[];
  /** The dtype of the result, if it is not the operands'. */
  readonly gives?: DType;
  readonly compute: (params: Params, dtype: DType) => F;
  /** Says what is applied, for the loop of its own that it gets; default the name. */
  readonly label?: (params: Params) => string;
  readonly text?: OperatorText;
  readonly rounds?: Element<Params>['rounds'];
  readonly jvp: ElementwisePrimitive<Params>['jvp'];
  readonly transpose?: ElementwisePrimitive<Params>['transpose'];
}

type PlainSpec<F extends NumberFunction> = Omit<ElementwiseSpec<NoParams, F>, 'compute'> & {
  readonly compute: ScalarFunction<F>;
};

type PlainFamily<Name extends string> = {
  readonly [P in Name]: ElementwisePrimitive<NoParams>;
};

/** Primitives of one operand and no params. */
export function unaryFamily<Name extends PrimitiveName>(
  specs: Readonly<Record<Name, PlainSpec<UnaryFunction>>>,
): PlainFamily<Name> {
  return plainFamily(specs, unary);
}

/** Primitives of two operands and no params. */
export function binaryFamily<Name extends PrimitiveName>(
  specs: Readonly<Record<Name, PlainSpec<BinaryFunction>>>,
): PlainFamily<Name> {
  return plainFamily(specs, binary);
}

function plainFamily<Name extends PrimitiveName, F extends NumberFunction>(
  specs: Readonly<Record<Name, PlainSpec<F>>>,
  make: (name: Name, spec: ElementwiseSpec<NoParams, F>) => ElementwisePrimitive<NoParams>,
): PlainFamily<Name> {
  const records = Object.entries<PlainSpec<F>>(specs).map(([name, spec]) => [
    name,
    make(name as Name, { ...spec, compute: (_, dtype) => functionFor(spec.compute, dtype) }),
  ]);
  return Object.fromEntries(records);
}

/** The record of a primitive of one operand. */
export function unary<Params>(
  name: PrimitiveName,
  spec: ElementwiseSpec<Params, UnaryFunction>,
): ElementwisePrimitive<Params> {
  const { compute, label = () => name } = spec;
  return {
    ...elementwise(name, 1, spec),
    kernel({ inputs, outputs, params }) {
      const [input, output] = [inputs[0] as Aval, outputs[0] as Aval];
      return unaryKernel(label(params), compute(params, input.dtype), input, output);
    },
  };
}

function binary<Params>(
  name: PrimitiveName,
  spec: ElementwiseSpec<Params, BinaryFunction>,
): ElementwisePrimitive<Params> {
  return {
    ...elementwise(name, 2, spec),
    kernel({ inputs, outputs, params }) {
      const f = spec.compute(params, (inputs[0] as Aval).dtype);
      return binaryKernel(name, f, inputs, outputs[0] as Aval);
    },
  };
}

function elementwise<Params, F extends NumberFunction>(
  name: PrimitiveName,
  arity: number,
  spec: ElementwiseSpec<Params, F>,
): Omit<ElementwisePrimitive<Params>, 'kernel'> {
  const { compute, text = () => null, rounds = 'always', jvp, transpose = 'nonlinear' } = spec;
  return {
    kind: 'elementwise',
    shape: elementwiseRule(name, arity, spec.of, spec.gives),
    jvp,
    transpose,
    batch: (site) => bind(name, alignOperands(site), site.params as never),
    element: {
      rounds,
      spell(operands, spelling) {
        const [x = '', y = ''] = operands;
        const written = text(x, y, spelling);
        if (written !== null) return written;
        const f: NumberFunction = compute(spelling.params, spelling.dtype);
        return `${spelling.nameOf(f)}(${operands.join(', ')})`;
      },
    },
  };
}

/** The shape rule: as many operands of one dtype, which scalars may stand beside. */
export function elementwiseRule(
  primitive: PrimitiveName,
  arity: number,
  accepted: readonly DType[],
  gives?: DType,
) {
  return (inputs: readonly Aval[]): Aval[] => {
    requireArity(primitive, inputs, arity);
    requireSameDTypes(primitive, inputs);
    const first = inputs[0] as Aval;
    requireDType(primitive, first, accepted);
    const shape = elementwiseShape(primitive, inputs);
    if (gives !== undefined) return [makeAval(shape, gives)];
    if (arity === 1) return [first];
    return [resultAval(shape, first.dtype, inputs)];
  };
}

/**
 * Gives the operands of an elementwise primitive a common shape again. Unbatched scalars may stay
 * scalars; a batched scalar beside arrays, or an unbatched array, has to be repeated.
 */
export function alignOperands(site: BatchSite): Value[] {
  const inner = site.inputs.map((x, i) => (site.batched[i] ? x.shape.slice(1) : x.shape));
  const shape = inner.find((dims) => dims.length > 0) ?? [];
  const whole = [site.size, ...shape];
  return site.inputs.map((x, i) => {
    const rank = (inner[i] as readonly number[]).length;
    if (site.batched[i]) return rank === shape.length ? x : broadcastInDim(x, whole, [0]);
    return rank === 0 ? x : broadcastInDim(x, whole, shifted([...shape.keys()]));
  });
}
