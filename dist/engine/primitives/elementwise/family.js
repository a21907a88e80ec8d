import { makeAval } from '../../array/aval.js';
import { bind } from '../../tracing/trace.js';
import { shifted } from '../axis-lists.js';
import { broadcastInDim } from '../lax.js';
import { elementwiseShape, requireArity, requireDType, requireSameDTypes, resultAval, } from '../shape-checks.js';
import { binaryKernel, unaryKernel } from './kernels.js';
import { functionFor, } from './scalar-function.js';
/** Primitives of one operand and no params. */
export function unaryFamily(specs) {
    return plainFamily(specs, unary);
}
/** Primitives of two operands and no params. */
export function binaryFamily(specs) {
    return plainFamily(specs, binary);
}
function plainFamily(specs, make) {
    const records = Object.entries(specs).map(([name, spec]) => [
        name,
        make(name, { ...spec, compute: (_, dtype) => functionFor(spec.compute, dtype) }),
    ]);
    return Object.fromEntries(records);
}
/** The record of a primitive of one operand. */
export function unary(name, spec) {
    const { compute, label = () => name } = spec;
    return {
        ...elementwise(name, 1, spec),
        kernel({ inputs, outputs, params }) {
            const [input, output] = [inputs[0], outputs[0]];
            return unaryKernel(label(params), compute(params, input.dtype), input, output);
        },
    };
}
function binary(name, spec) {
    return {
        ...elementwise(name, 2, spec),
        kernel({ inputs, outputs, params }) {
            const f = spec.compute(params, inputs[0].dtype);
            return binaryKernel(name, f, inputs, outputs[0]);
        },
    };
}
function elementwise(name, arity, spec) {
    const { compute, text = () => null, rounds = 'always', jvp, transpose = 'nonlinear' } = spec;
    return {
        kind: 'elementwise',
        shape: elementwiseRule(name, arity, spec.of, spec.gives),
        jvp,
        transpose,
        batch: (site) => bind(name, alignOperands(site), site.params),
        element: {
            rounds,
            spell(operands, spelling) {
                const [x = '', y = ''] = operands;
                const written = text(x, y, spelling);
                if (written !== null)
                    return written;
                const f = compute(spelling.params, spelling.dtype);
                return `${spelling.nameOf(f)}(${operands.join(', ')})`;
            },
        },
    };
}
/** The shape rule: as many operands of one dtype, which scalars may stand beside. */
export function elementwiseRule(primitive, arity, accepted, gives) {
    return (inputs) => {
        requireArity(primitive, inputs, arity);
        requireSameDTypes(primitive, inputs);
        const first = inputs[0];
        requireDType(primitive, first, accepted);
        const shape = elementwiseShape(primitive, inputs);
        if (gives !== undefined)
            return [makeAval(shape, gives)];
        if (arity === 1)
            return [first];
        return [resultAval(shape, first.dtype, inputs)];
    };
}
/**
 * Gives the operands of an elementwise primitive a common shape again. Unbatched scalars may stay
 * scalars; a batched scalar beside arrays, or an unbatched array, has to be repeated.
 */
export function alignOperands(site) {
    const inner = site.inputs.map((x, i) => (site.batched[i] ? x.shape.slice(1) : x.shape));
    const shape = inner.find((dims) => dims.length > 0) ?? [];
    const whole = [site.size, ...shape];
    return site.inputs.map((x, i) => {
        const rank = inner[i].length;
        if (site.batched[i])
            return rank === shape.length ? x : broadcastInDim(x, whole, [0]);
        return rank === 0 ? x : broadcastInDim(x, whole, shifted([...shape.keys()]));
    });
}
