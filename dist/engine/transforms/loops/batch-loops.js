import { apply, broadcastInDim, moveAxis, reduce } from '../../primitives/lax.js';
import { applyEquation } from '../../tracing/replay.js';
import { stageSelfContained } from '../../tracing/stage.js';
import { mappedTypes, withMapped } from '../mapped-values.js';
import { cut } from '../rearrange.js';
import { settleCarry } from './scan-forward.js';
/** Rounds run along axis 0, so the mapped axis of what is sliced moves behind it and back. */
export function batchScan(equation, inputs, batched, batching) {
    const { constantCount, carryCount } = equation.params;
    const body = equation.subJaxprs[0];
    const [constantMask, start, sliceMask] = cut(batched, constantCount, carryCount);
    let mapped = { jaxpr: body, batched };
    const carryMask = settleCarry(start, (mask) => {
        mapped = batching.batchJaxpr(body, [...constantMask, ...mask, ...sliceMask], mask);
        return mapped.batched.slice(0, carryCount);
    });
    const [constants, carry, slices] = cut(inputs, constantCount, carryCount);
    const results = applyEquation({ ...equation, subJaxprs: [mapped.jaxpr] }, [
        ...constants,
        ...withMapped(carry, start, carryMask, batching.size),
        ...slices.map((x, i) => (sliceMask[i] ? moveAxis(x, 0, 1) : x)),
    ]);
    const outputs = results.map((output, i) => i >= carryCount && mapped.batched[i] ? moveAxis(output, 1, 0) : output);
    return { outputs, batched: mapped.batched };
}
export function batchWhile(equation, inputs, batched, batching) {
    const { conditionConstants, bodyConstants } = equation.params;
    const [condition, body] = equation.subJaxprs;
    const [ofCondition, ofBody, start] = cut(batched, conditionConstants, bodyConstants);
    let mapped = { jaxpr: body, batched };
    const carryMask = settleCarry(start, (mask) => {
        mapped = batching.batchJaxpr(body, [...ofBody, ...mask], mask);
        return mapped.batched;
    });
    const verdict = batching.batchJaxpr(condition, [...ofCondition, ...carryMask], []);
    if (verdict.batched[0])
        return batchEachWhile(equation, inputs, batched, batching);
    const [forCondition, forBody, carry] = cut(inputs, conditionConstants, bodyConstants);
    const operands = withMapped(carry, start, carryMask, batching.size);
    const outputs = applyEquation({ ...equation, subJaxprs: [verdict.jaxpr, mapped.jaxpr] }, [
        ...forCondition,
        ...forBody,
        ...operands,
    ]);
    return { outputs, batched: carryMask };
}
/**
 * A condition that differs along the batch: the loop goes on as long as it holds for any element,
 * and elements for which it does not keep their carry (jax: _while_loop_batching_rule).
 */
function batchEachWhile(equation, inputs, batched, batching) {
    const { size } = batching;
    const { conditionConstants, bodyConstants } = equation.params;
    const [condition, body] = equation.subJaxprs;
    const [ofCondition, ofBody, start] = cut(batched, conditionConstants, bodyConstants);
    const all = start.map(() => true);
    const carryTypes = mappedTypes(body.inputs.slice(bodyConstants), all, size);
    const conditionTypes = mappedTypes(condition.inputs.slice(0, conditionConstants), ofCondition, size);
    const bodyTypes = mappedTypes(body.inputs.slice(0, bodyConstants), ofBody, size);
    const verdictOf = (values) => batching.batch(condition, values, [...ofCondition, ...all]).outputs[0];
    const anyHolds = stageSelfContained((values) => [reduce('reduce_or', verdictOf(values), [0])], [...conditionTypes, ...carryTypes]);
    const oneRound = stageSelfContained((values) => {
        const [forCondition, forBody, carry] = cut(values, conditionConstants, bodyConstants);
        const holds = verdictOf([...forCondition, ...carry]);
        const after = batching.batch(body, [...forBody, ...carry], [...ofBody, ...all]);
        return withMapped(after.outputs, after.batched, all, size).map((next, i) => {
            const which = broadcastInDim(holds, next.shape, [0]);
            return apply('select_n', which, carry[i], next);
        });
    }, [...conditionTypes, ...bodyTypes, ...carryTypes]);
    const [forCondition, forBody, carry] = cut(inputs, conditionConstants, bodyConstants);
    const outputs = applyEquation({
        ...equation,
        subJaxprs: [anyHolds, oneRound],
        params: { conditionConstants, bodyConstants: conditionConstants + bodyConstants },
    }, [...forCondition, ...forCondition, ...forBody, ...withMapped(carry, start, all, size)]);
    return { outputs, batched: all };
}
