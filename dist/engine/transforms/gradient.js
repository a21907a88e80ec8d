import { formatShape } from '../array/aval.js';
import { scalar } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { full, isDifferentiable } from '../primitives/lax.js';
import { LinearInput } from '../primitives/linear-input.js';
import { backward } from './backward.js';
import { linearize } from './linearize.js';
/** @throws EngineError `grad_input_dtype` unless every argument asked for is a float. */
export function requireFloatInputs(args, argnums) {
    for (const argument of argnums) {
        const { aval } = args[argument];
        if (!isDifferentiable(aval)) {
            throw new EngineError('grad_input_dtype', { argument, dtype: aval.dtype });
        }
    }
}
/** @throws EngineError `grad_output_shape` or `grad_output_dtype`; JAX has the same two. */
function requireScalarOutput(jaxpr) {
    const { shape, dtype } = jaxpr.outputs[0].aval;
    if (shape.length > 0)
        throw new EngineError('grad_output_shape', { shape: formatShape(shape) });
    if (dtype !== 'float32' && dtype !== 'float64') {
        throw new EngineError('grad_output_dtype', { dtype });
    }
}
/**
 * Reverse mode: the first output must be a float scalar; it is differentiated with respect to the
 * flat arguments in `argnums`. Further outputs are passed on (auxiliary data).
 */
export function gradientOf(jaxpr, constants, args, argnums) {
    requireFloatInputs(args, argnums);
    requireScalarOutput(jaxpr);
    const pulled = pullback(jaxpr, constants, args, argnums);
    const seed = scalar(1, pulled.outputs[0].dtype);
    return { outputs: pulled.outputs, gradients: pulled.pull([seed]) };
}
/** Linearizes once; the result can be pulled back any number of times. */
export function pullback(jaxpr, constants, args, argnums) {
    const mask = args.map((_, i) => argnums.includes(i));
    const { outputs, linear, nonzero } = linearize(jaxpr, constants, args, mask);
    const inputs = linear.jaxpr.inputs.map((input) => new LinearInput(input.aval));
    const order = args.map((_, i) => i).filter((i) => mask[i]);
    const pull = (cotangents) => {
        const given = nonzero.flatMap((isNonzero, i) => (isNonzero ? [cotangents[i] ?? null] : []));
        const found = backward(linear.jaxpr, linear.constants, inputs, given);
        return argnums.map((argument) => {
            const { aval } = args[argument];
            return found[order.indexOf(argument)] ?? full({ ...aval, weakType: false }, 0);
        });
    };
    return { outputs, pull };
}
