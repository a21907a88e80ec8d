import { sizeOf } from '../array/aval.js';
import { allocate } from '../array/dtype.js';
import { NdArray, ownStorage, storageOf } from '../array/nd-array.js';
import { execute } from './execute.js';
const NO_CONSTANTS = [];
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
            const results = execute(body, NO_CONSTANTS, [...constants, ...carry, ...slices]);
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
            const [verdict] = execute(condition, NO_CONSTANTS, [...forCondition, ...carry]);
            return storageOf(verdict)[0] !== 0;
        };
        while (holds())
            carry = execute(body, NO_CONSTANTS, [...forBody, ...carry]);
        return carry.map((value, i) => withType(value, site.outputs[i]));
    };
}
/** A carry that went through no round has the type, weak or not, that it came in with. */
function withType(value, aval) {
    return value.aval === aval ? value : new NdArray(aval, ownStorage(storageOf(value)));
}
