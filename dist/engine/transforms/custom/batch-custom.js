import { sliceType } from '../../primitives/calls/shapes.js';
import { full, reduce } from '../../primitives/lax.js';
import { avalsOf } from '../../tracing/call.js';
import { applyEquation } from '../../tracing/replay.js';
import { stage } from '../../tracing/stage.js';
import { withMapped } from '../mapped-values.js';
import { findRule, makeRuleToken, } from './custom-rules.js';
/** The function and its rule for a whole batch. All outputs carry the mapped axis, in both. */
export function batchCustom(equation, inputs, batched, batching) {
    const { constantCount } = equation.params;
    const callee = equation.subJaxprs[0];
    const all = callee.outputs.map(() => true);
    const { jaxpr } = batching.batchJaxpr(callee, batched, all);
    const types = callee.inputs.slice(constantCount).map(({ aval }) => aval);
    const rule = batchToken(equation.params.rule, types, batched.slice(constantCount), batching);
    const params = { ...equation.params, rule };
    return {
        outputs: applyEquation({ ...equation, subJaxprs: [jaxpr], params }, inputs),
        batched: all,
    };
}
/** Its id says how it was made, so mapping the same function again gives the same fingerprint. */
function batchToken(token, types, mask, batching) {
    const id = `${token.id}|vmap ${batching.size} ${mask.map(Number).join('')}`;
    const rule = findRule(token);
    return makeRuleToken(id, rule && batchRule(rule, types, mask, batching));
}
function batchRule(rule, types, mask, batching) {
    return rule.kind === 'jvp'
        ? {
            kind: 'jvp',
            push: (primals, tangents) => batchedPush(rule, types, mask, batching, primals, tangents),
        }
        : { kind: 'vjp', forward: (primals) => batchedForward(rule, types, mask, batching, primals) };
}
/** A function of one element, applied to a batch; everything it returns is mapped. */
function mapWhole(one, types, values, mask, batching) {
    const { jaxpr, constants } = stage(one, types);
    const { outputs, batched } = batching.batch(jaxpr, values, mask, constants);
    return withMapped(outputs, batched, outputs.map(() => true), batching.size);
}
function batchedPush(rule, types, mask, batching, primals, tangents) {
    let count = 0;
    const one = (values) => {
        const pushed = rule.push(values.slice(0, types.length), values.slice(types.length));
        count = pushed.outputs.length;
        return [...pushed.outputs, ...pushed.tangents];
    };
    const found = mapWhole(one, [...types, ...types], [...primals, ...tangents], [...mask, ...mask], batching);
    return { outputs: found.slice(0, count), tangents: found.slice(count) };
}
/** Inputs that are not mapped get the sum of what each element sends back. */
function batchedForward(rule, types, mask, batching, primals) {
    let inner;
    const one = (values) => {
        inner = rule.forward(values);
        return [...inner.outputs, ...inner.residuals];
    };
    const found = mapWhole(one, types, primals, mask, batching);
    const { outputs, pull } = inner;
    const pullWhole = (residuals, cotangents) => {
        const back = (values) => {
            const own = pull(values.slice(0, residuals.length), values.slice(residuals.length));
            return types.map((aval, i) => own[i] ?? full(aval, 0));
        };
        const given = [...residuals, ...cotangents];
        const all = given.map(() => true);
        const sent = mapWhole(back, avalsOf(given).map(sliceType), given, all, batching);
        return sent.map((value, i) => (mask[i] ? value : reduce('reduce_sum', value, [0])));
    };
    return {
        outputs: found.slice(0, outputs.length),
        residuals: found.slice(outputs.length),
        pull: pullWhole,
    };
}
