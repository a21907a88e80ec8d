import type { Plain } from '../canonical-encoding.ts';
import { EngineError } from '../errors.ts';
import type { MappedAxes } from '../transforms/map-axes.ts';

/** Options as they come with a request; names and values are checked by `readCompileOptions`. */
export type CompileOptions = { readonly [name: string]: Plain };

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

export const KNOWN_COMPILE_OPTIONS = [
  'vmap_in_axes',
  'vmap_out_axes',
  'value_and_grad',
  'grad_argnums',
] as const;

/** @throws EngineError `invalid_compile_option` for a known option with an unusable value. */
export function readCompileOptions(options: CompileOptions): KnownCompileOptions {
  if (Object.keys(options).length === 0) return DEFAULT_OPTIONS;
  return {
    vmapInAxes: readAxes('vmap_in_axes', options.vmap_in_axes),
    vmapOutAxes: readAxes('vmap_out_axes', options.vmap_out_axes),
    valueAndGrad: readFlag('value_and_grad', options.value_and_grad),
    gradArgnums: readArgnums('grad_argnums', options.grad_argnums),
  };
}

const DEFAULT_OPTIONS: KnownCompileOptions = Object.freeze({
  vmapInAxes: 0,
  vmapOutAxes: 0,
  valueAndGrad: false,
  gradArgnums: Object.freeze([0]),
});

export function unknownCompileOptions(options: CompileOptions): string[] {
  const known: readonly string[] = KNOWN_COMPILE_OPTIONS;
  return Object.keys(options).filter((name) => !known.includes(name));
}

function isAxis(value: Plain): value is number | null {
  return value === null || Number.isInteger(value);
}

function readAxes(option: string, value: Plain | undefined): AxesOption {
  if (value === undefined) return 0;
  if (isAxis(value)) return value;
  if (Array.isArray(value) && value.every(isAxis)) return value;
  throw new EngineError('invalid_compile_option', {
    option,
    reason: 'expected an axis, null, or a list of them',
  });
}

function readFlag(option: string, value: Plain | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw new EngineError('invalid_compile_option', { option, reason: 'expected true or false' });
}

function readArgnums(option: string, value: Plain | undefined): readonly number[] {
  if (value === undefined) return [0];
  const list: readonly Plain[] = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every((item) => Number.isInteger(item) && Number(item) >= 0)) {
    return list as readonly number[];
  }
  throw new EngineError('invalid_compile_option', {
    option,
    reason: 'expected argument positions from 0',
  });
}

/** One axis for each of `count` values. */
export function spellOutAxes(axes: AxesOption, count: number): MappedAxes {
  return axes === null || typeof axes === 'number' ? new Array(count).fill(axes) : axes;
}
