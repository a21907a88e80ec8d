import { bench, do_not_optimize, group, run } from 'mitata';
import { evalJaxpr, scalar } from '../src/engine/index.ts';
import { chain } from './programs.ts';

group('eval_jaxpr_throughput', () => {
  for (const n of [10, 100, 1000]) {
    const program = chain(n);
    bench(`chain_add/${n}`, () => {
      do_not_optimize(evalJaxpr(program, [], [scalar(0, 'int32')]));
    });
  }
});

await run();
