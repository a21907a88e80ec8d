import { EngineError } from '../errors.js';
export const KNOWN_COMPILE_OPTIONS = [
    'vmap_in_axes',
    'vmap_out_axes',
    'value_and_grad',
    'grad_argnums',
];
/** @throws EngineError `invalid_compile_option` for a known option with an unusable value. */
export function readCompileOptions(options) {
    if (Object.keys(options).length === 0)
        return DEFAULT_OPTIONS;
    return {
        vmapInAxes: readAxes('vmap_in_axes', options.vmap_in_axes),
        vmapOutAxes: readAxes('vmap_out_axes', options.vmap_out_axes),
        valueAndGrad: readFlag('value_and_grad', options.value_and_grad),
        gradArgnums: readArgnums('grad_argnums', options.grad_argnums),
    };
}
const DEFAULT_OPTIONS = Object.freeze({
    vmapInAxes: 0,
    vmapOutAxes: 0,
    valueAndGrad: false,
    gradArgnums: Object.freeze([0]),
});
export function unknownCompileOptions(options) {
    const known = KNOWN_COMPILE_OPTIONS;
    return Object.keys(options).filter((name) => !known.includes(name));
}
function isAxis(value) {
    return value === null || Number.isInteger(value);
}
function readAxes(option, value) {
    if (value === undefined)
        return 0;
    if (isAxis(value))
        return value;
    if (Array.isArray(value) && value.every(isAxis))
        return value;
    throw new EngineError('invalid_compile_option', {
        option,
        reason: 'expected an axis, null, or a list of them',
    });
}
function readFlag(option, value) {
    if (value === undefined)
        return false;
    if (typeof value === 'boolean')
        return value;
    throw new EngineError('invalid_compile_option', { option, reason: 'expected true or false' });
}
function readArgnums(option, value) {
    if (value === undefined)
        return [0];
    const list = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every((item) => Number.isInteger(item) && Number(item) >= 0)) {
        return list;
    }
    throw new EngineError('invalid_compile_option', {
        option,
        reason: 'expected argument positions from 0',
    });
}
/** One axis for each of `count` values. */
export function spellOutAxes(axes, count) {
    return axes === null || typeof axes === 'number' ? new Array(count).fill(axes) : axes;
}
