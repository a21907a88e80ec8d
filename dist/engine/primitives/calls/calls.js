import { EngineError } from '../../errors.js';
import { callKernel, condKernel, scanKernel, whileKernel } from './kernels.js';
import { condShape, customLinearShape, customShape, jitShape, scanShape, whileShape, } from './shapes.js';
/** What their sub-jaxprs do. */
const NESTED = { jvp: 'nested', transpose: 'nested', batch: 'nested' };
export const callPrimitives = {
    jit: { ...NESTED, kind: 'call', shape: jitShape, kernel: callKernel },
    cond: { ...NESTED, kind: 'kernel', shape: condShape, kernel: condKernel },
    scan: { ...NESTED, kind: 'loop', shape: scanShape, kernel: scanKernel },
    while: { ...NESTED, kind: 'loop', shape: whileShape, kernel: whileKernel },
    custom_jvp: { ...NESTED, kind: 'call', shape: customShape('custom_jvp'), kernel: callKernel },
    custom_vjp: { ...NESTED, kind: 'call', shape: customShape('custom_vjp'), kernel: callKernel },
    custom_linear: {
        ...NESTED,
        kind: 'kernel',
        shape: customLinearShape,
        kernel({ params: { name } }) {
            throw new EngineError('forward_mode_through_custom_vjp', { name });
        },
    },
};
