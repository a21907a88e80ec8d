import { sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray, ownStorage, storageOf } from '../../array/nd-array.js';
import { evaluation } from '../../tracing/evaluation.js';
/** Kernels that run sub-jaxprs. */
function run(jaxpr, args) {
    return evaluation().execute(jaxpr, NO_CONSTANTS, args);
}
const NO_CONSTANTS = [];
export function callKernel(site) {
    const callee = site.subJaxprs[0];
    return (inputs) => run(callee, inputs);
}
export function condKernel({ subJaxprs: branches, outputs }) {
    return ([index, ...operands]) => {
        const wanted = storageOf(index)[0];
        const chosen = Math.min(Math.max(wanted, 0), branches.length - 1);
        const results = run(branches[chosen], operands);
        return results.map((value, i) => declared(value, outputs[i]));
    };
}
/** Types of branches may differ in whether they are weak; what a cond declares is its first one's. */
function declared(value, aval) {
    return value.aval.weakType === aval.weakType ? value : new NdArray(aval, storageOf(value));
}
/** Round `at` of what a scan takes or gives: a view, no copy. */
function sliceOf(storage, at, size) {
    return storage.subarray(at * size, (at + 1) * size);
}
export function scanKernel(site) {
    const { length, reverse, constantCount, carryCount } = site.params;
    const body = site.subJaxprs[0];
    const sliced = body.inputs.slice(constantCount + carryCount).map(({ aval }) => aval);
    const stacked = site.outputs.slice(carryCount);
    const sizes = body.outputs.slice(carryCount).map(({ aval }) => sizeOf(aval.shape));
    return (inputs) => {
        const constants = inputs.slice(0, constantCount);
        let carry = inputs.slice(constantCount, constantCount + carryCount);
        const sources = inputs.slice(constantCount + carryCount).map(storageOf);
        const targets = stacked.map(({ dtype, shape }) => allocate(dtype, sizeOf(shape)));
        for (let round = 0; round < length; round++) {
            const at = reverse ? length - 1 - round : round;
            const slices = sources.map((source, i) => {
                const aval = sliced[i];
                return new NdArray(aval, sliceOf(source, at, sizeOf(aval.shape)));
            });
            const results = run(body, [...constants, ...carry, ...slices]);
            carry = results.slice(0, carryCount);
            targets.forEach((target, i) => {
                const result = storageOf(results[carryCount + i]);
                target.set(result, at * sizes[i]);
            });
        }
        const last = carry.map((value, i) => withType(value, site.outputs[i]));
        return [...last, ...targets.map((target, i) => new NdArray(stacked[i], target))];
    };
}
export function whileKernel(site) {
    const { conditionConstants, bodyConstants } = site.params;
    const [condition, body] = site.subJaxprs;
    return (inputs) => {
        const forCondition = inputs.slice(0, conditionConstants);
        const forBody = inputs.slice(conditionConstants, conditionConstants + bodyConstants);
        let carry = inputs.slice(conditionConstants + bodyConstants);
        const holds = () => {
            const [verdict] = run(condition, [...forCondition, ...carry]);
            return storageOf(verdict)[0] !== 0;
        };
        while (holds())
            carry = run(body, [...forBody, ...carry]);
        return carry.map((value, i) => withType(value, site.outputs[i]));
    };
}
/** A carry that went through no round has the type, weak or not, that it came in with. */
function withType(value, aval) {
    return value.aval === aval ? value : new NdArray(aval, ownStorage(storageOf(value)));
}
