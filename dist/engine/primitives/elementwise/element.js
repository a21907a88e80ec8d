import { INTEGERS } from '../../array/dtype.js';
/** Operators that only say the same for floats: whole products would lose bits. */
export const forFloats = (text) => (x, y, { dtype }) => INTEGERS.includes(dtype) ? null : text(x, y);
