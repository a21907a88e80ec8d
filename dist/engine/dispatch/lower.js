import { formatAval } from '../array/aval.js';
import { NdArray } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { eliminateDeadCode } from '../ir/dead-code.js';
import { checkArgumentTypes } from '../ir/validate.js';
import { constantsAsInputs, stage } from '../tracing/stage.js';
import { gradientOf } from '../transforms/gradient.js';
import { mapAxes, resolveMappedInputs } from '../transforms/map-axes.js';
import { spellOutAxes } from './compile-options.js';
/**
 * Applies a stack of transforms to a jaxpr, innermost first, and returns one jaxpr: its inputs are
 * the root's constants (never mapped, never differentiated) and then the arguments, its own
 * constants what custom derivative rules close over. jit changes nothing here, since the result is
 * compiled whole.
 *
 * @throws EngineError what grad and vmap throw; `wrong_arity` or `argument_type` when the
 *   arguments, without their mapped axes, are not the root's.
 */
export function lowerProgram(root, transforms, args, options) {
    const levels = describeLevels(transforms, args, options);
    const innermost = levels.at(-1)?.innerArgs ?? args;
    checkArgumentTypes('The root jaxpr', root.inputs, innermost);
    const constants = root.constants.map((constant) => constant.aval);
    const outermostGrad = transforms.indexOf('grad');
    let program = { jaxpr: constantsAsInputs(root), constants: [] };
    for (let i = levels.length - 1; i >= 0; i--) {
        const level = levels[i];
        if (level.transform === 'jit')
            continue;
        const inner = program;
        const withValue = options.valueAndGrad && i === outermostGrad;
        program = stage((values) => applyTransform(inner, level, values, constants.length, options, withValue), [...constants, ...level.args]);
    }
    const captured = program.constants.map((value) => {
        if (value instanceof NdArray)
            return value;
        throw new EngineError('captured_value', { type: formatAval(value.aval) });
    });
    return { jaxpr: eliminateDeadCode(program.jaxpr), constants: captured };
}
function describeLevels(transforms, args, options) {
    let types = args;
    return transforms.map((transform) => {
        const outer = types;
        if (transform !== 'vmap')
            return { transform, args: outer, innerArgs: outer, mapped: null };
        const mapped = resolveMappedInputs(outer, spellOutAxes(options.vmapInAxes, outer.length));
        types = mapped.avals;
        return { transform, args: outer, innerArgs: mapped.avals, mapped };
    });
}
function applyTransform(inner, level, values, constantCount, options, withValue) {
    if (level.mapped !== null) {
        const { size, avals, axes } = level.mapped;
        const unmapped = new Array(constantCount).fill(null);
        const mapped = { size, avals, axes: [...unmapped, ...axes] };
        const outAxes = spellOutAxes(options.vmapOutAxes, inner.jaxpr.outputs.length);
        return mapAxes(inner.jaxpr, inner.constants, values, mapped, outAxes);
    }
    if (inner.jaxpr.outputs.length !== 1) {
        throw new EngineError('grad_output_count', { count: inner.jaxpr.outputs.length });
    }
    const argnums = options.gradArgnums.map((argument) => {
        if (argument < level.args.length)
            return argument + constantCount;
        const reason = `argument ${argument} does not exist`;
        throw new EngineError('invalid_compile_option', { option: 'grad_argnums', reason });
    });
    const { outputs, gradients } = gradientOf(inner.jaxpr, inner.constants, values, argnums);
    return withValue ? [...outputs, ...gradients] : gradients;
}
