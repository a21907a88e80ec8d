/** Lets a suite register with mitata itself, and prints the names that mitata would run. */
import { registerHooks } from 'node:module';
import { resolveWithTypeScript } from '../../../src/gate/measure/worker/module-hooks.ts';

const shim = new URL('./shim.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const wanted = /^(?:npm:)?mitata(?:$|[/@])/.test(specifier) && context.parentURL !== shim;
    if (wanted) return { url: shim, shortCircuit: true };
    return resolveWithTypeScript(specifier, (candidate) => next(candidate, context));
  },
});
