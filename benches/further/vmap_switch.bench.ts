import { bench, do_not_optimize, group, run } from 'mitata';
import { add, mul, switchCase, type Value } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const choose = (index: Value, x: Value): Value =>
  switchCase(index, [(a: Value) => a, (a: Value) => add(a, a), (a: Value) => mul(a, a)], x);
const element = [
  [[], 'int32'],
  [[], 'int32'],
] as const;
const outOfRangeToo = [-1, 0, 1, 2, 99];
const indices = numbers([128], 'int32', (i) => outOfRangeToo[i % 5] as number);
const index = numbers([], 'int32', () => 2);
const operands = numbers([128], 'int32', (i) => i + 1);

const batched = mapped(choose, element, [indices, operands]);
const shared = mapped(choose, element, [index, operands], { vmap_in_axes: [null, 0] });

group('vmap_switch', () => {
  bench('batched_index_128', () => do_not_optimize(batched()));
  bench('shared_index_128', () => do_not_optimize(shared()));
});

await run();
