import { makeAval } from '../../array/aval.js';
import { DTYPES, elementConverter } from '../../array/dtype.js';
import { apply, constantLike, convert, isDifferentiable } from '../lax.js';
import { LinearInput } from '../linear-input.js';
import { elementwiseShape, invalid, requireArity, requireDType, requireSameDTypes, resultAval, } from '../shape-checks.js';
import { back, notLinear, unbroadcast, widen } from './derivatives.js';
import { alignOperands, elementwiseRule } from './family.js';
import { clampKernel, selectKernel, unaryKernel } from './kernels.js';
export const selectionPrimitives = {
    select_n: {
        kind: 'elementwise',
        shape: selectShape,
        kernel: ({ inputs, outputs }) => selectKernel(inputs, outputs[0]),
        jvp({ primals, tangents, output }) {
            const [which, ...cases] = primals;
            const slopes = cases.map((value, i) => tangents[i + 1] ?? constantLike(value, 0));
            return widen(apply('select_n', which, ...slopes), output);
        },
        transpose: selectTranspose,
        batch: (site) => apply('select_n', ...alignOperands(site)),
        element: { spell: choice, rounds: 'never' },
    },
    clamp: {
        kind: 'elementwise',
        shape: elementwiseRule('clamp', 3, DTYPES),
        kernel: ({ inputs, outputs }) => clampKernel(inputs, outputs[0]),
        jvp: clampJvp,
        transpose: 'nonlinear',
        batch: (site) => apply('clamp', ...alignOperands(site)),
        element: {
            spell: ([low, x, high]) => `Math.min(Math.max(${x}, ${low}), ${high})`,
            rounds: 'integers',
        },
    },
    convert_element_type: {
        kind: 'elementwise',
        shape(inputs, { newDtype, weakType }) {
            requireArity('convert_element_type', inputs, 1);
            return [makeAval(inputs[0].shape, newDtype, weakType)];
        },
        kernel({ inputs, outputs }) {
            const [input, output] = [inputs[0], outputs[0]];
            return unaryKernel('convert', elementConverter(input.dtype, output.dtype), input, output);
        },
        jvp: ({ tangents: [t], output }) => t && isDifferentiable(output.aval) ? convert(t, output.dtype, output.aval.weakType) : null,
        transpose: back((ct, input) => convert(ct, input.dtype, input.weakType)),
        batch: ({ inputs, params }) => convert(inputs[0], params.newDtype, params.weakType),
        element: {
            spell: ([x], { dtype, params, nameOf }) => `${nameOf(elementConverter(dtype, params.newDtype))}(${x})`,
            rounds: 'always',
        },
    },
};
function selectShape(inputs) {
    if (inputs.length < 2)
        requireArity('select_n', inputs, 2);
    const [which, ...cases] = inputs;
    requireDType('select_n', which, ['bool', 'int32']);
    if (which.dtype === 'bool' && cases.length > 2) {
        throw invalid('select_n', `a bool chooses between two cases, got ${cases.length}`);
    }
    requireSameDTypes('select_n', cases);
    const shape = elementwiseShape('select_n', inputs);
    return [resultAval(shape, cases[0].dtype, cases)];
}
/** The chooser is clamped to the cases there are. */
function choice([which, ...cases]) {
    const last = cases.length - 1;
    return cases.map((text, i) => (i < last ? `${which} <= ${i} ? ${text} : ` : text)).join('');
}
function selectTranspose({ cotangent, inputs }) {
    const [which, ...cases] = inputs;
    if (which instanceof LinearInput)
        throw notLinear('select_n');
    const zero = constantLike(cotangent, 0);
    const cotangents = cases.map((input, chosen) => {
        if (!(input instanceof LinearInput))
            return null;
        const parts = cases.map((_, i) => (i === chosen ? cotangent : zero));
        return unbroadcast(apply('select_n', which, ...parts), input.aval);
    });
    return [null, ...cotangents];
}
/**
 * The tangent of whichever of minimum, operand and maximum is the result; none at the bounds, and
 * none of a minimum above the maximum (jax: clamp_p).
 */
function clampJvp(site) {
    const [low, x, high] = site.primals;
    const [dLow, dx, dHigh] = site.tangents;
    const pass = (chosen, tangent) => widen(apply('select_n', chosen, constantLike(tangent, 0), tangent), site.output);
    const inside = () => apply('and', apply('gt', x, low), apply('lt', x, high));
    const raised = () => apply('and', apply('gt', low, x), apply('lt', low, high));
    const terms = [];
    if (dLow)
        terms.push(pass(raised(), dLow));
    if (dx)
        terms.push(pass(inside(), dx));
    if (dHigh)
        terms.push(pass(apply('lt', high, x), dHigh));
    return terms.reduce((sum, term) => apply('add', sum, term));
}
