/** Which values are there, and which of a list are meant: lists of booleans, one for each value. */
export declare function maskOf(values: readonly unknown[]): boolean[];
export declare function unionOf(masks: readonly (readonly boolean[])[]): boolean[];
/** Whether work done for one mask can stand for the other; else nesting would double it. */
export declare function sameMask(a: readonly boolean[], b: readonly boolean[]): boolean;
/** Puts values where the mask is true, null elsewhere. */
export declare function spread<T>(values: readonly T[], mask: readonly boolean[]): (T | null)[];
/** Values where the mask is true. */
export declare function chosen<T>(values: readonly T[], mask: readonly boolean[]): T[];
