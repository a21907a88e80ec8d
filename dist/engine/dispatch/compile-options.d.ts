import type { Plain } from '../canonical-encoding.ts';
import type { MappedAxes } from '../transforms/map-axes.ts';
/** Options as they come with a request; names and values are checked by `readCompileOptions`. */
export type CompileOptions = {
    readonly [name: string]: Plain;
};
/** One axis for all values, or one for each. */
export type AxesOption = number | null | MappedAxes;
export interface KnownCompileOptions {
    /** Mapped axis of each argument. It holds for every vmap in the stack. Default 0. */
    readonly vmapInAxes: AxesOption;
    /** Mapped axis of each output. Default 0. */
    readonly vmapOutAxes: AxesOption;
    /** The outermost grad also returns the value it differentiates, in front. Default false. */
    readonly valueAndGrad: boolean;
    /** Arguments to differentiate with respect to. Default [0]. */
    readonly gradArgnums: readonly number[];
}
export declare const KNOWN_COMPILE_OPTIONS: readonly ['vmap_in_axes', 'vmap_out_axes', 'value_and_grad', 'grad_argnums'];
/** @throws EngineError `invalid_compile_option` for a known option with an unusable value. */
export declare function readCompileOptions(options: CompileOptions): KnownCompileOptions;
export declare function unknownCompileOptions(options: CompileOptions): string[];
/** One axis for each of `count` values. */
export declare function spellOutAxes(axes: AxesOption, count: number): MappedAxes;
