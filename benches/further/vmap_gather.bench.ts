import { bench, do_not_optimize, group, run } from 'mitata';
import { take, type Value } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const pick = (x: Value, at: Value): Value => take(x, at);
const element = [
  [[4096], 'int32'],
  [[16], 'int32'],
] as const;
const operand = numbers([4096], 'int32', (i) => i);
const operands = numbers([128, 4096], 'int32', (i) => i % 4096);
const indices = numbers([16], 'int32', (i) => i * 17);
const allIndices = numbers([128, 16], 'int32', (i) => (i * 17) % 4096);

const suites = {
  batched_indices: mapped(pick, element, [operand, allIndices], { vmap_in_axes: [null, 0] }),
  batched_operand_shared_indices: mapped(pick, element, [operands, indices], {
    vmap_in_axes: [0, null],
  }),
  batched_operand_batched_indices: mapped(pick, element, [operands, allIndices]),
};

group('vmap_gather', () => {
  for (const [name, dispatch] of Object.entries(suites)) {
    bench(name, () => do_not_optimize(dispatch()));
  }
});

await run();
