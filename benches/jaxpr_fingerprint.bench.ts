import { bench, do_not_optimize, group, run } from 'mitata';
import { fingerprintJaxpr, Jaxpr } from '../src/engine/index.ts';
import { chain } from './programs.ts';

group('jaxpr_fingerprint', () => {
  for (const n of [1, 10, 100]) {
    const program = chain(n);
    // A jaxpr keeps its fingerprint, so each call needs a fresh one; it shares the equations.
    bench(`canonical_fingerprint/${n}`, () => {
      do_not_optimize(fingerprintJaxpr(new Jaxpr(program)));
    });
  }
  const known = chain(10);
  fingerprintJaxpr(known);
  bench('cached_fingerprint/10eq', () => {
    do_not_optimize(fingerprintJaxpr(known));
  });
});

await run();
