import { bench, do_not_optimize, group, run } from 'mitata';
import {
  arange,
  array,
  type CompileOptions,
  Dispatcher,
  type DispatchRequest,
  type Jaxpr,
  makeAval,
  makeTransformLedger,
  type NdArray,
  reshape,
  scalar,
  type Transform,
} from '../src/engine/index.ts';
import { add2, addOne, constantScalar, FLOAT, INT, square, squarePlusLinear } from './programs.ts';

// The dispatcher lives as long as a process would keep it: compiled programs stay cached, and its
// ledger holds the newest 1024 decisions, so memory does not grow with the number of calls.
// Everything else, the program included, is built anew for every request.
const dispatcher = new Dispatcher();

function request(
  program: Jaxpr,
  transforms: readonly Transform[],
  args: readonly NdArray[],
  compileOptions: CompileOptions = {},
): DispatchRequest {
  return {
    mode: 'strict',
    ledger: makeTransformLedger(program, transforms),
    args,
    backend: 'cpu',
    compileOptions,
    customHook: null,
    unknownIncompatibleFeatures: [],
  };
}

const vector = array([1, 2, 3, 4, 5], { dtype: 'int32' });
const floats = array([1, 2, 3]);
const matrix = reshape(arange(12), [4, 3]) as NdArray;
const wide = reshape(arange(64 * 128), [64, 128]) as NdArray;
const batch128 = arange(128);
const vectorType = vector.aval;
const rowOf3 = makeAval([3], 'int32');
const columnOf64 = makeAval([64], 'int32');

group('dispatch_latency', () => {
  bench('jit/scalar_add', () => {
    const args = [scalar(2, 'int32'), scalar(5, 'int32')];
    do_not_optimize(dispatcher.dispatch(request(add2(INT), ['jit'], args)));
  });
  bench('jit/scalar_square_plus_linear', () => {
    const args = [scalar(7, 'int32')];
    do_not_optimize(dispatcher.dispatch(request(squarePlusLinear(INT), ['jit'], args)));
  });
  bench('jit/vector_add_one', () => {
    do_not_optimize(dispatcher.dispatch(request(addOne(vectorType), ['jit'], [vector])));
  });
  bench('grad/scalar_square', () => {
    const args = [scalar(3, 'float32')];
    do_not_optimize(dispatcher.dispatch(request(square(FLOAT), ['grad'], args)));
  });
  bench('vmap/vector_add_one', () => {
    do_not_optimize(dispatcher.dispatch(request(addOne(INT), ['vmap'], [vector])));
  });
  bench('vmap/rank2_add_one', () => {
    do_not_optimize(dispatcher.dispatch(request(addOne(rowOf3), ['vmap'], [matrix])));
  });
  bench('vmap/rank2_add_one_in_axes_1', () => {
    const options = { vmap_in_axes: 1 };
    do_not_optimize(dispatcher.dispatch(request(addOne(columnOf64), ['vmap'], [wide], options)));
  });
  bench('vmap/constant_scalar_output', () => {
    do_not_optimize(dispatcher.dispatch(request(constantScalar(INT), ['vmap'], [vector])));
  });
  bench('vmap/constant_scalar_out_axes_none', () => {
    const options = { vmap_out_axes: null };
    const program = constantScalar(INT);
    do_not_optimize(dispatcher.dispatch(request(program, ['vmap'], [batch128], options)));
  });
  bench('jit_grad/scalar_square', () => {
    const args = [scalar(3, 'float32')];
    do_not_optimize(dispatcher.dispatch(request(square(FLOAT), ['jit', 'grad'], args)));
  });
  bench('vmap_grad/vector_square', () => {
    do_not_optimize(dispatcher.dispatch(request(square(FLOAT), ['vmap', 'grad'], [floats])));
  });
});

await run();
