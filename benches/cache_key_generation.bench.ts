import { bench, do_not_optimize, group, run } from 'mitata';
import {
  type CacheKeyFields,
  cacheKeyOf,
  type Jaxpr,
  type Transform,
} from '../src/engine/index.ts';
import { add2, chain, FLOAT, INT, squarePlusLinear } from './programs.ts';

function fields(jaxpr: Jaxpr, transforms: readonly Transform[]): CacheKeyFields {
  return {
    mode: 'strict',
    backend: 'cpu',
    transforms,
    compileOptions: {},
    customHook: null,
    unknownIncompatibleFeatures: [],
    jaxpr,
    args: jaxpr.inputs.map((input) => input.aval),
  };
}

group('cache_key_generation', () => {
  const simple = add2(INT);
  bench('simple/1eq_1t', () => {
    do_not_optimize(cacheKeyOf(fields(simple, ['jit'])));
  });
  const medium = squarePlusLinear(FLOAT);
  bench('medium/3eq_2t', () => {
    do_not_optimize(cacheKeyOf(fields(medium, ['jit', 'grad'])));
  });
  const large = chain(100);
  bench('large/100eq_1t', () => {
    do_not_optimize(cacheKeyOf(fields(large, ['jit'])));
  });
  bench('hardened/unknown_features', () => {
    do_not_optimize(
      cacheKeyOf({
        ...fields(simple, ['jit']),
        mode: 'hardened',
        customHook: 'custom-hook',
        unknownIncompatibleFeatures: ['future.protocol.v2'],
      }),
    );
  });
});

await run();
