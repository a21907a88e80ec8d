import { registerHooks } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { explainImport, refusal } from './refusals.js';
const mitataSpecifier = /^(?:npm:)?mitata(?:@[^/]*)?(?:\/(?:src\/)?(?:main|cli|index)\.mjs)?$/;
const mitataFile = /\/node_modules\/mitata\/(?:src\/)?(?:main|cli|index)\.mjs$/;
const missingCodes = new Set([
    'ERR_MODULE_NOT_FOUND',
    'ERR_UNSUPPORTED_DIR_IMPORT',
    'MODULE_NOT_FOUND',
]);
/**
 * Redirects mitata to the recorder, helps TypeScript suites to find `./x` and `./x.js` when the file is
 * `./x.ts`, and refuses every file of another tree: the other side's, and the one that both are checkouts
 * of. Both steps are guarded: a native addon is never seen by `load`, and a file loaded by absolute path
 * is not always seen by `resolve`.
 */
export function hookModules(recorderUrl, foreignRoots, lookups) {
    const foreignPrefixes = foreignRoots.map((root) => pathToFileURL(root + sep).href);
    // The worker itself may stand in such a tree: it does when fj-perf-gate gates its own repository.
    const workerPrefix = new URL('.', recorderUrl).href;
    const refuseForeign = (url) => {
        if (url.startsWith(workerPrefix))
            return;
        if (foreignPrefixes.some((prefix) => url.startsWith(prefix))) {
            throw refusal(`it loads ${fileURLToPath(url)}, a file of another tree, so its figures would not be its own`);
        }
    };
    registerHooks({
        resolve(specifier, context, next) {
            if (isMitata(specifier))
                return { url: recorderUrl, shortCircuit: true };
            const resolved = orExplain(specifier, () => orNote(() => resolveWithTypeScript(specifier, (candidate) => next(candidate, context)), (error) => lookups?.noteUnresolved(error, specifier, context.parentURL)));
            if (mitataFile.test(resolved.url))
                return { url: recorderUrl, shortCircuit: true };
            refuseForeign(resolved.url);
            return resolved;
        },
        load(url, context, next) {
            refuseForeign(url);
            lookups?.noteLoaded(url);
            return orExplain(url, () => next(url, context));
        },
    });
}
function orNote(resolve, note) {
    try {
        return resolve();
    }
    catch (error) {
        note(error);
        throw error;
    }
}
/** Only what fails is explained: a suite may ask for a module and do without. */
function orExplain(specifier, load) {
    try {
        return load();
    }
    catch (error) {
        const explanation = explainImport(specifier);
        throw explanation === undefined ? error : refusal(explanation, error);
    }
}
export function isMitata(specifier) {
    return mitataSpecifier.test(specifier);
}
/** Tries TypeScript's file names where `resolve` finds nothing under the name as written. */
export function resolveWithTypeScript(specifier, resolve) {
    try {
        return resolve(specifier);
    }
    catch (error) {
        const code = error.code ?? '';
        if (!missingCodes.has(code) || !/^\.{0,2}\//.test(specifier))
            throw error;
        for (const candidate of typeScriptCandidates(specifier)) {
            try {
                return resolve(candidate);
            }
            catch {
                // The next candidate may exist; if none does, the first error is the one to show.
            }
        }
        throw error;
    }
}
function typeScriptCandidates(specifier) {
    const javaScript = /\.([cm]?)js$/.exec(specifier);
    if (javaScript)
        return [specifier.replace(/\.([cm]?)js$/, '.$1ts')];
    return ['.ts', '.mts', '.cts', '/index.ts', '/index.js'].map((ending) => specifier.replace(/\/$/, '') + ending);
}
