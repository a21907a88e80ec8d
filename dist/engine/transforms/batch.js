import { apply, broadcastInDim } from '../primitives/lax.js';
import { primitives } from '../primitives/table.js';
import { applyEquation, Environment } from '../tracing/replay.js';
import { stageSelfContained } from '../tracing/stage.js';
import { batchCustom } from './custom/batch-custom.js';
import { forwardThroughVjp } from './custom/custom-forward.js';
import { batchScan, batchWhile } from './loops/batch-loops.js';
import { mappedTypes, withMapped } from './mapped-values.js';
import { sameMask, unionOf } from './masks.js';
/** Applies a jaxpr to a whole batch. Batched arguments carry the mapped axis in front. */
export function batch(jaxpr, constants, args, mask, size) {
    const values = new Environment(jaxpr, constants, args);
    const batched = new Set(jaxpr.inputs.filter((_, i) => mask[i]));
    for (const equation of jaxpr.equations) {
        const inputs = values.readAll(equation.inputs);
        const inputMask = equation.inputs.map((atom) => batched.has(atom));
        const result = batchEquation(equation, inputs, inputMask, size);
        values.write(equation.outputs, result.outputs);
        equation.outputs.forEach((output, i) => {
            if (result.batched[i])
                batched.add(output);
        });
    }
    return {
        outputs: values.readAll(jaxpr.outputs),
        batched: jaxpr.outputs.map((output) => batched.has(output)),
    };
}
function batchEquation(equation, inputs, batched, size) {
    const rule = primitives[equation.primitive].batch;
    if (rule === 'no_inputs' || !batched.includes(true)) {
        return { outputs: applyEquation(equation, inputs), batched: [] };
    }
    if (rule !== 'nested') {
        const outputs = [rule({ size, inputs, batched, params: equation.params })].flat();
        return { outputs, batched: outputs.map(() => true) };
    }
    return batchNested(equation, inputs, batched, size);
}
function batchNested(equation, inputs, batched, size) {
    const batching = () => ({
        size,
        batch: (jaxpr, args, mask, constants = []) => batch(jaxpr, constants, args, mask, size),
        batchJaxpr: (jaxpr, mask, wanted) => batchJaxpr(jaxpr, mask, size, wanted),
    });
    switch (equation.primitive) {
        case 'scan':
            return batchScan(equation, inputs, batched, batching());
        case 'while':
            return batchWhile(equation, inputs, batched, batching());
        case 'cond':
            if (batched[0])
                return batchedChoice(equation, inputs, batched, size);
            break;
        case 'custom_jvp':
        case 'custom_vjp':
            return batchCustom(equation, inputs, batched, batching());
        case 'custom_linear':
            throw forwardThroughVjp(equation);
    }
    return batchCall(equation, inputs, batched, size);
}
/** jit, and cond whose index is the same for the whole batch. */
function batchCall(equation, inputs, batched, size) {
    const mask = equation.primitive === 'cond' ? batched.slice(1) : batched;
    const first = equation.subJaxprs.map((sub) => batchJaxpr(sub, mask, size, []));
    const union = unionOf(first.map((result) => result.batched));
    const subJaxprs = first.map((result, i) => sameMask(result.batched, union)
        ? result.jaxpr
        : batchJaxpr(equation.subJaxprs[i], mask, size, union).jaxpr);
    return { outputs: applyEquation({ ...equation, subJaxprs }, inputs), batched: union };
}
/** A cond whose index differs along the batch: all branches run, and each element selects. */
function batchedChoice(equation, inputs, batched, size) {
    const [index, ...operands] = inputs;
    const mask = batched.slice(1);
    const results = equation.subJaxprs.map((branch) => {
        const result = batch(branch, [], operands, mask, size);
        return withMapped(result.outputs, result.batched, result.outputs.map(() => true), size);
    });
    const outputs = results[0].map((first, i) => {
        if (results.length === 1)
            return first;
        const which = broadcastInDim(index, first.shape, [0]);
        return apply('select_n', which, ...results.map((result) => result[i]));
    });
    return { outputs, batched: outputs.map(() => true) };
}
function batchJaxpr(jaxpr, mask, size, wanted) {
    let batched = [];
    const staged = stageSelfContained((args) => {
        const result = batch(jaxpr, [], args, mask, size);
        batched = result.batched.map((isBatched, i) => isBatched || wanted[i] === true);
        return withMapped(result.outputs, result.batched, batched, size);
    }, mappedTypes(jaxpr.inputs, mask, size));
    return { jaxpr: staged, batched };
}
