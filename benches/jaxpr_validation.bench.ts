import { bench, do_not_optimize, group, run } from 'mitata';
import { validateJaxpr } from '../src/engine/index.ts';
import { chain } from './programs.ts';

group('jaxpr_validation', () => {
  for (const n of [1, 10, 100]) {
    const program = chain(n);
    bench(`validate_well_formed/${n}`, () => {
      do_not_optimize(validateJaxpr(program));
    });
  }
});

await run();
