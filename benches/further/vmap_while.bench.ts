import { bench, do_not_optimize, group, run } from 'mitata';
import { add, lt, mul, type Value, whileLoop } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const untilLarge = (x: Value): Value =>
  whileLoop<Value>(
    (c) => lt(c, 1000),
    (c) => add(mul(c, 2), 1),
    x,
  );
const tenTimes = (x: Value): Value =>
  whileLoop<readonly [Value, Value]>(
    ([round]) => lt(round, 10),
    ([round, c]) => [add(round, 1), add(mul(c, 2), 1)],
    [numbers([], 'int32', () => 0), x],
  )[1];
const element = [[[], 'int32']] as const;
const starts = numbers([128], 'int32', (i) => i + 1);

const batched = mapped(untilLarge, element, [starts]);
const shared = mapped(tenTimes, element, [starts]);

group('vmap_while', () => {
  bench('batched_predicate_128', () => do_not_optimize(batched()));
  bench('shared_predicate_128', () => do_not_optimize(shared()));
});

await run();
