import { bench, do_not_optimize, group, run } from 'mitata';
import { eigh, type Value } from '../../src/engine/index.ts';
import { mapped, matrices } from './requests.ts';

const decompose = (x: Value): readonly Value[] => eigh(x);
const small = mapped(decompose, [[[3, 3], 'float64']], [matrices(512, 3, 3)]);
const larger = mapped(decompose, [[[8, 8], 'float64']], [matrices(16, 8, 8)]);

group('vmap_eigh', () => {
  bench('batched_matrix_3x3', () => do_not_optimize(small()));
  bench('batched_matrix_8x8', () => do_not_optimize(larger()));
});

await run();
