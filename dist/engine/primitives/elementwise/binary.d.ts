import type { NoParams } from '../../ir/primitives.ts';
/** Functions of two operands. */
type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'rem' | 'pow' | 'max' | 'min' | 'atan2';
type Bitwise = 'and' | 'or' | 'xor';
type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type BinaryName = Arithmetic | Bitwise | Comparison;
export type BinaryParams = Record<BinaryName, NoParams>;
export declare const binaryPrimitives: {
    add: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    and: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    atan2: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    div: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    eq: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ge: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    gt: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    le: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    lt: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    max: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    min: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    mul: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    ne: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    or: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    pow: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    rem: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    sub: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
    xor: import("../primitive.ts").ElementwisePrimitive<Readonly<Record<never, never>>>;
};
export {};
