import { type Aval } from '../../array/aval.ts';
import type { DType } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams, PrimitiveName } from '../../ir/primitives.ts';
import type { BatchSite, ElementwisePrimitive } from '../primitive.ts';
import type { Element, OperatorText } from './element.ts';
import { type BinaryFunction, type NumberFunction, type ScalarFunction, type UnaryFunction } from './scalar-function.ts';
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
export declare function unaryFamily<Name extends PrimitiveName>(specs: Readonly<Record<Name, PlainSpec<UnaryFunction>>>): PlainFamily<Name>;
/** Primitives of two operands and no params. */
export declare function binaryFamily<Name extends PrimitiveName>(specs: Readonly<Record<Name, PlainSpec<BinaryFunction>>>): PlainFamily<Name>;
/** The record of a primitive of one operand. */
export declare function unary<Params>(name: PrimitiveName, spec: ElementwiseSpec<Params, UnaryFunction>): ElementwisePrimitive<Params>;
/** The shape rule: as many operands of one dtype, which scalars may stand beside. */
export declare function elementwiseRule(primitive: PrimitiveName, arity: number, accepted: readonly DType[], gives?: DType): (inputs: readonly Aval[]) => Aval[];
/**
 * Gives the operands of an elementwise primitive a common shape again. Unbatched scalars may stay
 * scalars; a batched scalar beside arrays, or an unbatched array, has to be repeated.
 */
export declare function alignOperands(site: BatchSite): Value[];
export {};
