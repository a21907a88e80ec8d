import { bench, do_not_optimize, group, run } from 'mitata';
import { addAt, setAt, type Value } from '../../src/engine/index.ts';
import { mapped, numbers } from './requests.ts';

const put = (x: Value, at: Value, news: Value): Value => setAt(x, at, news);
const add = (x: Value, at: Value, news: Value): Value => addAt(x, at, news);
const element = [
  [[4096], 'int32'],
  [[16], 'int32'],
  [[16], 'int32'],
] as const;
const operand = numbers([4096], 'int32', () => 0);
const operands = numbers([16, 4096], 'int32', () => 0);
const indices = numbers([16], 'int32', (i) => i * 17);
const allIndices = numbers([16, 16], 'int32', (i) => (i * 17) % 4096);
const updates = numbers([16, 16], 'int32', (i) => i);

const suites = {
  batched_indices_updates: mapped(put, element, [operand, allIndices, updates], {
    vmap_in_axes: [null, 0, 0],
  }),
  batched_operand_shared_indices: mapped(put, element, [operands, indices, updates], {
    vmap_in_axes: [0, null, 0],
  }),
  add_batched_indices_updates: mapped(add, element, [operand, allIndices, updates], {
    vmap_in_axes: [null, 0, 0],
  }),
};

group('vmap_scatter', () => {
  for (const [name, dispatch] of Object.entries(suites)) {
    bench(name, () => do_not_optimize(dispatch()));
  }
});

await run();
