import { bench, do_not_optimize, group, run } from 'mitata';
import { makeTransformLedger, proveComposition, type Transform } from '../src/engine/index.ts';
import { FLOAT, square } from './programs.ts';

const stacks: readonly (readonly [name: string, transforms: readonly Transform[]])[] = [
  ['single/jit', ['jit']],
  ['single/grad', ['grad']],
  ['single/vmap', ['vmap']],
  ['depth2/jit_grad', ['jit', 'grad']],
  ['depth3/jit_vmap_grad', ['jit', 'vmap', 'grad']],
  ['empty_stack', []],
];

group('transform_composition', () => {
  const program = square(FLOAT);
  for (const [name, transforms] of stacks) {
    bench(name, () => {
      do_not_optimize(proveComposition(makeTransformLedger(program, transforms)));
    });
  }
});

await run();
