import { bench, do_not_optimize, group, run } from 'mitata';
import { add, scan, type Value } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const total = (init: Value, xs: Value): Value =>
  scan((carry: Value, x: Value) => [add(carry, x), null], init, xs)[0];
const xs = numbers([128, 64], 'int32', (i) => i % 17);
const dispatch = mapped(
  total,
  [
    [[], 'int32'],
    [[64], 'int32'],
  ],
  [numbers([], 'int32', () => 0), xs],
  { vmap_in_axes: [null, 0] },
);

group('vmap_scan', () => {
  bench('shared_init_batched_xs_128x64', () => do_not_optimize(dispatch()));
});

await run();
