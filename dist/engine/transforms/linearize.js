import { full } from '../primitives/lax.js';
import { applyEquation, replay } from '../tracing/replay.js';
import { capturedAsInputs, constantsAsInputs, stage, stageSelfContained, } from '../tracing/stage.js';
import { withSideTrace } from '../tracing/trace.js';
import { customForward, isCustom } from './custom/custom-forward.js';
import { customLinearize } from './custom/custom-linear.js';
import { scanLinearize } from './loops/scan-linearize.js';
import { maskOf, sameMask, spread, unionOf } from './masks.js';
import { leadingInputs, nestedForward } from './nested-jvp.js';
import { instantiate, pushForward } from './push-forward.js';
/**
 * Evaluates a jaxpr and records how its outputs depend linearly on its inputs. What the primals
 * alone decide is computed where the caller stands and becomes a constant of the linear jaxpr
 * (jax: ad.linearize).
 */
export function linearize(jaxpr, constants, args, mask, wanted = []) {
    return withSideTrace((trace) => {
        const tangents = args.map((arg, i) => (mask[i] ? trace.addInput(arg.aval) : null));
        const pushed = pushForward(jaxpr, constants, args, tangents, nestedLinearize);
        const outputTangents = pushed.outputs.map((output, i) => wanted[i] ? instantiate(pushed.tangents[i] ?? null, output) : (pushed.tangents[i] ?? null));
        const linear = trace.finish(outputTangents.filter((tangent) => tangent !== null));
        return { outputs: pushed.outputs, linear, nonzero: maskOf(outputTangents) };
    });
}
function splitJaxpr(jaxpr, mask, wanted) {
    let result;
    const avals = jaxpr.inputs.map((input) => input.aval);
    const primal = stage((args) => {
        result = linearize(jaxpr, [], args, mask, wanted);
        return [...result.outputs, ...result.linear.constants];
    }, avals);
    const { linear, nonzero } = result;
    const residuals = linear.constants.map((constant) => constant.aval);
    return { primal, linear: constantsAsInputs(linear.jaxpr), nonzero, residuals };
}
function nestedLinearize(equation, primals, tangents) {
    switch (equation.primitive) {
        case 'scan':
            return scanLinearize(equation, primals, tangents, splitJaxpr);
        case 'while':
            return whileLinearize(equation, primals, tangents);
        case 'custom_vjp':
            return customLinearize(equation, primals, tangents);
    }
    if (isCustom(equation))
        return customForward(equation, primals, tangents);
    return callLinearize(equation, primals, tangents);
}
/**
 * How often a loop runs is not known, so there is no room for residuals: the tangents go through
 * the loop of forward mode, which has no transpose. Where no cotangent comes back, none is needed.
 */
function whileLinearize(equation, primals, tangents) {
    const outputs = applyEquation(equation, primals);
    return { outputs, tangents: nestedForward(equation, primals, tangents).tangents };
}
/**
 * jit and cond, split in two equations of the same kind: one computes the outputs and what the
 * derivative needs of them (residuals), the other is linear. Branches of a cond take and give the
 * residuals of all, zeros standing for those of the branches not taken.
 */
function callLinearize(equation, primals, tangents) {
    const skip = leadingInputs(equation);
    const mask = maskOf(tangents).slice(skip);
    const first = equation.subJaxprs.map((sub) => splitJaxpr(sub, mask, []));
    const nonzero = unionOf(first.map((split) => split.nonzero));
    const splits = first.map((split, i) => sameMask(split.nonzero, nonzero)
        ? split
        : splitJaxpr(equation.subJaxprs[i], mask, nonzero));
    const shared = splits.flatMap((split) => split.residuals);
    const { captured, jaxprs } = capturedAsInputs(splits.map((split) => split.primal));
    const primal = jaxprs.map((jaxpr, i) => sharePrimal(jaxpr, i, splits));
    const linear = splits.map((split, i) => shareLinear(split, i, splits, mask, shared));
    const results = applyEquation({ ...equation, subJaxprs: primal }, [
        ...primals.slice(0, skip),
        ...captured,
        ...primals.slice(skip),
    ]);
    const outputs = results.slice(0, nonzero.length);
    const residuals = results.slice(nonzero.length);
    const given = tangents.filter((tangent) => tangent !== null);
    const linearInputs = [...primals.slice(0, skip), ...residuals, ...given];
    const linearEquation = { ...equation, subJaxprs: linear, effects: [] };
    const linearOutputs = applyEquation(linearEquation, linearInputs);
    return { outputs, tangents: spread(linearOutputs, nonzero) };
}
function sharePrimal(primal, index, splits) {
    if (splits.length === 1)
        return primal;
    const avals = primal.inputs.map((input) => input.aval);
    return stageSelfContained((args) => {
        const results = replay(primal, [], args);
        const outputCount = splits[index].nonzero.length;
        const residuals = splits.flatMap((other, i) => i === index ? results.slice(outputCount) : other.residuals.map((aval) => full(aval, 0)));
        return [...results.slice(0, outputCount), ...residuals];
    }, avals);
}
function shareLinear(split, index, splits, mask, shared) {
    if (splits.length === 1)
        return split.linear;
    const tangentCount = mask.filter(Boolean).length;
    const tangentAvals = split.linear.inputs.slice(split.residuals.length).map((v) => v.aval);
    const before = splits.slice(0, index).reduce((sum, other) => sum + other.residuals.length, 0);
    return stageSelfContained((values) => {
        const residuals = values.slice(before, before + split.residuals.length);
        const tangents = values.slice(values.length - tangentCount);
        return replay(split.linear, [], [...residuals, ...tangents]);
    }, [...shared, ...tangentAvals]);
}
