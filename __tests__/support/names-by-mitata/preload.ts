/** Lets a suite register with mitata itself, and prints the names that mitata would run. */
import { registerHooks } from 'node:module';

const shim = new URL('./shim.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const wanted = specifier === 'mitata' && context.parentURL !== shim;
    return wanted ? { url: shim, shortCircuit: true } : next(specifier, context);
  },
});
