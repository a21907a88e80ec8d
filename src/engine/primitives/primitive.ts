import type { Aval } from '../array/aval.ts';
import type { NdArray, Value } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { Element } from './elementwise/element.ts';
import type { TransposeInput } from './linear-input.ts';
import type { Fold } from './reductions/folds.ts';

/**
 * What the compiler does with a primitive, by what it does with the elements of its inputs:
 *
 * - `elementwise`: each element of the output is a function of those at its place.
 * - `sharing`: the output is the input under another type, elements and order unchanged.
 * - `rearrangement`: the output has elements of the input in another order, repeated or left out.
 * - `reduction`: elements along axes are folded into one.
 * - `call`: the sub-jaxpr is applied to the inputs, and nothing else.
 * - `loop`: sub-jaxprs are applied again and again.
 * - `kernel`: none of these; the primitive's kernel does it.
 */
export type PrimitiveKind =
  | 'elementwise'
  | 'sharing'
  | 'rearrangement'
  | 'reduction'
  | 'call'
  | 'loop'
  | 'kernel';

/**
 * From the types of the inputs to the types of the outputs. Throws an EngineError when the inputs
 * do not fit; jax calls this the abstract evaluation rule.
 */
export type ShapeRule<Params> = (
  inputs: readonly Aval[],
  params: Params,
  subJaxprs: readonly Jaxpr[],
) => Aval[];

/** Computes the outputs of one equation from its inputs. Everything static is already decided. */
export type Kernel = (inputs: readonly NdArray[]) => readonly NdArray[];

/** What is known of an equation before it runs. */
export interface KernelSite<Params = unknown> {
  readonly inputs: readonly Aval[];
  readonly outputs: readonly Aval[];
  readonly params: Params;
  readonly subJaxprs: readonly Jaxpr[];
}

/** Prepares the kernel of one equation: dtype and shapes are looked at here, once. */
export type KernelRule<Params> = (site: KernelSite<Params>) => Kernel;

/** What a jvp rule is given. A null tangent is a zero that need not be computed with. */
export interface JvpSite<Params = unknown> {
  readonly primals: readonly Value[];
  readonly tangents: readonly (Value | null)[];
  readonly outputs: readonly Value[];
  /** The first output. */
  readonly output: Value;
  readonly params: Params;
}

/**
 * The tangent of the output, or a list with that of each; at least one tangent of an input is not
 * null. It must be linear in the tangents, and what it does to them must have a transpose rule.
 */
export type JvpRule<Params> = (site: JvpSite<Params>) => Value | null | readonly Value[];

/** What a transpose rule is given: the cotangent of the output, and which inputs are linear. */
export interface TransposeSite<Params = unknown> {
  readonly cotangent: Value;
  readonly inputs: readonly TransposeInput[];
  readonly params: Params;
}

/** One for each input in order, null for those that are not linear. */
export type Cotangents = readonly (Value | null)[];

export type TransposeRule<Params> = (site: TransposeSite<Params>) => Cotangents;

/** What a batching rule is given. The mapped axis of a batched input is always axis 0. */
export interface BatchSite<Params = unknown> {
  readonly size: number;
  readonly inputs: readonly Value[];
  readonly batched: readonly boolean[];
  readonly params: Params;
}

/** The outputs for the whole batch, mapped along axis 0; at least one input is batched. */
export type BatchRule<Params> = (site: BatchSite<Params>) => Value | readonly Value[];

/** What all primitives have. `nested`: what its sub-jaxprs do, see transforms/. */
interface Rules<Params> {
  readonly shape: ShapeRule<Params>;
  readonly kernel: KernelRule<Params>;
  /** `zero`: the derivative is zero wherever it exists. */
  readonly jvp: JvpRule<Params> | 'zero' | 'nested';
  /** `nonlinear`: no jvp rule applies it to a tangent, so it needs none. */
  readonly transpose: TransposeRule<Params> | 'nonlinear' | 'nested';
  /** `no_inputs`: nothing to map. */
  readonly batch: BatchRule<Params> | 'no_inputs' | 'nested';
}

/** A primitive whose loops the compiler writes, element by element. */
export interface ElementwisePrimitive<Params> extends Rules<Params> {
  readonly kind: 'elementwise';
  readonly element: Element<Params>;
}

/** A primitive that folds elements, in loops that the compiler writes. */
export interface ReductionPrimitive<Params> extends Rules<Params> {
  readonly kind: 'reduction';
  readonly fold: Fold;
}

interface OtherPrimitive<Params> extends Rules<Params> {
  readonly kind: Exclude<PrimitiveKind, 'elementwise' | 'reduction'>;
}

/** All there is to know of a primitive with such params. */
export type Primitive<Params> =
  | ElementwisePrimitive<Params>
  | ReductionPrimitive<Params>
  | OtherPrimitive<Params>;

/** One record for each primitive of a family; a missing one is a compile error. */
export type Family<AllParams> = { readonly [P in keyof AllParams]: Primitive<AllParams[P]> };
