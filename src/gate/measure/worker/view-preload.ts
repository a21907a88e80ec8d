/**
 * Runs before a suite that is shown with mitata itself (`fj-perf-gate bench`): mitata's own module is
 * wrapped so that only the selected benchmarks are registered.
 */
import { registerHooks } from 'node:module';
import { isMitata } from './harnesses/table.ts';
import { resolveWithTypeScript } from './module-hooks.ts';

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const viewUrl = new URL(`./mitata-view.${extension}`, import.meta.url).href;
let suiteUrl: string | undefined;

registerHooks({
  resolve(specifier, context, next) {
    // The view's own import must find the mitata that the suite would have found.
    if (context.parentURL === viewUrl && isMitata(specifier)) {
      return next(specifier, { ...context, parentURL: suiteUrl });
    }
    if (isMitata(specifier)) {
      suiteUrl ??= context.parentURL;
      return { url: viewUrl, shortCircuit: true };
    }
    return resolveWithTypeScript(specifier, (candidate) => next(candidate, context));
  },
});
