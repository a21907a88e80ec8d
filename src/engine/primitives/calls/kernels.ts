import { type Aval, sizeOf } from '../../array/aval.ts';
import { allocate, type Storage } from '../../array/dtype.ts';
import { NdArray, ownStorage, storageOf } from '../../array/nd-array.ts';
import type { Jaxpr } from '../../ir/jaxpr.ts';
import { evaluation } from '../../tracing/evaluation.ts';
import type { Kernel, KernelSite } from '../primitive.ts';
import type { ScanParams, WhileParams } from './calls.ts';

/** Kernels that run sub-jaxprs. */

function run(jaxpr: Jaxpr, args: readonly NdArray[]): NdArray[] {
  return evaluation().execute(jaxpr, NO_CONSTANTS, args);
}

const NO_CONSTANTS: readonly NdArray[] = [];

export function callKernel(site: KernelSite): Kernel {
  const callee = site.subJaxprs[0] as Jaxpr;
  return (inputs) => run(callee, inputs);
}

export function condKernel({ subJaxprs: branches, outputs }: KernelSite): Kernel {
  return ([index, ...operands]) => {
    const wanted = storageOf(index as NdArray)[0] as number;
    const chosen = Math.min(Math.max(wanted, 0), branches.length - 1);
    const results = run(branches[chosen] as Jaxpr, operands);
    return results.map((value, i) => declared(value, outputs[i] as Aval));
  };
}

/** Types of branches may differ in whether they are weak; what a cond declares is its first one's. */
function declared(value: NdArray, aval: Aval): NdArray {
  return value.aval.weakType === aval.weakType ? value : new NdArray(aval, storageOf(value));
}

/** Round `at` of what a scan takes or gives: a view, no copy. */
function sliceOf(storage: Storage, at: number, size: number): Storage {
  return storage.subarray(at * size, (at + 1) * size);
}

export function scanKernel(site: KernelSite<ScanParams>): Kernel {
  const { length, reverse, constantCount, carryCount } = site.params;
  const body = site.subJaxprs[0] as Jaxpr;
  const sliced = body.inputs.slice(constantCount + carryCount).map(({ aval }) => aval);
  const stacked = site.outputs.slice(carryCount);
  const sizes = body.outputs.slice(carryCount).map(({ aval }) => sizeOf(aval.shape));
  return (inputs) => {
    const constants = inputs.slice(0, constantCount);
    let carry: readonly NdArray[] = inputs.slice(constantCount, constantCount + carryCount);
    const sources = inputs.slice(constantCount + carryCount).map(storageOf);
    const targets = stacked.map(({ dtype, shape }) => allocate(dtype, sizeOf(shape)));
    for (let round = 0; round < length; round++) {
      const at = reverse ? length - 1 - round : round;
      const slices = sources.map((source, i) => {
        const aval = sliced[i] as Aval;
        return new NdArray(aval, sliceOf(source, at, sizeOf(aval.shape)));
      });
      const results = run(body, [...constants, ...carry, ...slices]);
      carry = results.slice(0, carryCount);
      targets.forEach((target, i) => {
        const result = storageOf(results[carryCount + i] as NdArray);
        target.set(result, at * (sizes[i] as number));
      });
    }
    const last = carry.map((value, i) => withType(value, site.outputs[i] as Aval));
    return [...last, ...targets.map((target, i) => new NdArray(stacked[i] as Aval, target))];
  };
}

export function whileKernel(site: KernelSite<WhileParams>): Kernel {
  const { conditionConstants, bodyConstants } = site.params;
  const [condition, body] = site.subJaxprs as [Jaxpr, Jaxpr];
  return (inputs) => {
    const forCondition = inputs.slice(0, conditionConstants);
    const forBody = inputs.slice(conditionConstants, conditionConstants + bodyConstants);
    let carry: readonly NdArray[] = inputs.slice(conditionConstants + bodyConstants);
    const holds = (): boolean => {
      const [verdict] = run(condition, [...forCondition, ...carry]);
      return storageOf(verdict as NdArray)[0] !== 0;
    };
    while (holds()) carry = run(body, [...forBody, ...carry]);
    return carry.map((value, i) => withType(value, site.outputs[i] as Aval));
  };
}

/** A carry that went through no round has the type, weak or not, that it came in with. */
function withType(value: NdArray, aval: Aval): NdArray {
  return value.aval === aval ? value : new NdArray(aval, ownStorage(storageOf(value)));
}
