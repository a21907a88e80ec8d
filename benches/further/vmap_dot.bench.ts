import { bench, do_not_optimize, group, run } from 'mitata';
import { dot, type Value } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const product = (x: Value, y: Value): Value => dot(x, y);
const vectors = numbers([128, 64], 'int32', (i) => i % 17);
const others = numbers([128, 64], 'int32', (i) => (i * 3) % 19);
const matrix = numbers([64, 16], 'int32', (i) => (i * 5) % 23);

const pairs = mapped(
  product,
  [
    [[64], 'int32'],
    [[64], 'int32'],
  ],
  [vectors, others],
);
const shared = mapped(
  product,
  [
    [[64], 'int32'],
    [[64, 16], 'int32'],
  ],
  [vectors, matrix],
  { vmap_in_axes: [0, null] },
);

group('vmap_dot', () => {
  bench('paired_vectors', () => do_not_optimize(pairs()));
  bench('shared_matrix', () => do_not_optimize(shared()));
});

await run();
