import { type ResolveFnOutput, type ResolveHookContext, registerHooks } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { harnesses } from './harnesses/table.ts';
import type { Lookups } from './lookups.ts';
import { explainImport, refusal } from './refusals.ts';

const missingCodes = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'MODULE_NOT_FOUND',
]);

/**
 * Redirects harnesses to their recorders, helps TypeScript suites to find `./x` and `./x.js` when the file is
 * `./x.ts`, and refuses every file of another tree: the other side's, and the one that both are checkouts
 * of. Both steps are guarded: a native addon is never seen by `load`, and a file loaded by absolute path
 * is not always seen by `resolve`. `workerUrl` is of a file of the worker's folder.
 */
export function hookModules(
  workerUrl: string,
  foreignRoots: readonly string[],
  lookups: Lookups | undefined,
): void {
  const foreignPrefixes = foreignRoots.map((root) => pathToFileURL(root + sep).href);
  // The worker itself may stand in such a tree: it does when fj-perf-gate gates its own repository.
  const workerPrefix = new URL('.', workerUrl).href;
  const refuseForeign = (url: string) => {
    if (url.startsWith(workerPrefix)) return;
    if (foreignPrefixes.some((prefix) => url.startsWith(prefix))) {
      throw refusal(
        `it loads ${fileURLToPath(url)}, a file of another tree, so its figures would not be its own`,
      );
    }
  };
  const extension = workerUrl.endsWith('.ts') ? 'ts' : 'js';
  const recorders = harnesses.map((harness) => {
    const url = new URL(`./harnesses/${harness.recorder}.${extension}`, workerUrl).href;
    return { ...harness, instead: { url, shortCircuit: true } };
  });
  const found = new Map<string, ResolveFnOutput>();
  registerHooks({
    resolve(specifier, context, next) {
      const named = recorders.find((one) => one.specifier.test(specifier));
      if (named !== undefined && !named.hasCommonName) return named.instead;
      const place = placeOfRelative(specifier, context);
      const known = place === undefined ? undefined : found.get(place);
      if (known !== undefined) return known;
      let resolved: ResolveFnOutput;
      try {
        resolved = resolveWithTypeScript(specifier, (candidate) => next(candidate, context));
      } catch (error) {
        if (named !== undefined) return named.instead;
        lookups?.noteUnresolved(error, specifier, context.parentURL);
        throw explained(specifier, error);
      }
      const reached = recorders.find(({ file }) => file.test(resolved.url));
      if (reached !== undefined) return reached.instead;
      refuseForeign(resolved.url);
      if (place !== undefined) found.set(place, { ...resolved, shortCircuit: true });
      return resolved;
    },
    load(url, context, next) {
      refuseForeign(url);
      lookups?.noteLoaded(url);
      try {
        return next(url, context);
      } catch (error) {
        throw explained(url, error);
      }
    },
  });
}

/**
 * Where a plain relative import points, whoever writes it; undefined for all else. Modules import each
 * other many times over, and each look by Node takes as long as a small module does to load.
 */
function placeOfRelative(
  specifier: string,
  { conditions, importAttributes, parentURL }: ResolveHookContext,
): string | undefined {
  if (!/^\.{1,2}\//.test(specifier) || !parentURL?.startsWith('file:')) return undefined;
  if (!conditions.includes('import') || Object.keys(importAttributes).length > 0) return undefined;
  return new URL(specifier, parentURL).href;
}

/** Only what fails is explained: a suite may ask for a module and do without. */
function explained(specifier: string, error: unknown): unknown {
  const explanation = explainImport(specifier);
  return explanation === undefined ? error : refusal(explanation, error);
}

/** Tries TypeScript's file names where `resolve` finds nothing under the name as written. */
export function resolveWithTypeScript<T>(specifier: string, resolve: (specifier: string) => T): T {
  try {
    return resolve(specifier);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!missingCodes.has(code) || !/^\.{0,2}\//.test(specifier)) throw error;
    for (const candidate of typeScriptCandidates(specifier)) {
      try {
        return resolve(candidate);
      } catch {
        // The next candidate may exist; if none does, the first error is the one to show.
      }
    }
    throw error;
  }
}

function typeScriptCandidates(specifier: string): string[] {
  const javaScript = /\.([cm]?)js$/.exec(specifier);
  if (javaScript) return [specifier.replace(/\.([cm]?)js$/, '.$1ts')];
  return ['.ts', '.mts', '.cts', '/index.ts', '/index.js'].map(
    (ending) => specifier.replace(/\/$/, '') + ending,
  );
}
