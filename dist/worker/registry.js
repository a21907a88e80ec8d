import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { AsyncLocalStorage } from "node:async_hooks";
// build/gate/measure/worker/call-site.js
const { realpathSync } = process.getBuiltinModule("node:fs");
const { getCallSites } = process.getBuiltinModule("node:util");
const folderOfWorker = import.meta.dirname;
/** A suite that registers from further below than this has no place. */
const deepest = 50;
/**
* The line that asked the recorder for a benchmark: the innermost one in the suite itself, since in a
* helper that the suite calls it would be the same for all; without one, the innermost in any file, as
* where a suite imports its parts. Lines are those of the source: Node strips types in place, and of a
* loader that moves lines the source map is asked, where Node was told to keep them.
*/
function findCallSite() {
	const places = foreignPlaces();
	const suite = suitePath();
	return places.find(({ path }) => path === suite) ?? places[0];
}
/** Whether the suite itself, and none of its modules, called what asks. */
function isCalledBySuite() {
	return foreignPlaces()[0]?.path === suitePath();
}
/** From the inside out, without the worker's own. */
function foreignPlaces() {
	return getCallSites(deepest, { sourceMap: process.sourceMapsEnabled }).flatMap(({ scriptName, lineNumber }) => {
		const path = pathOf(scriptName);
		return path !== void 0 && !path.startsWith(folderOfWorker + sep) && lineNumber > 0 ? [{
			path,
			line: lineNumber
		}] : [];
	});
}
/** Undefined for what is no file: Node's own modules, evaluated text. */
function pathOf(scriptName) {
	if (scriptName.startsWith("/")) return scriptName;
	if (/^[A-Za-z]:\\/.test(scriptName)) return scriptName;
	return scriptName.startsWith("file:") ? fileURLToPath(scriptName) : void 0;
}
let suite;
function suitePath() {
	suite ??= realpathSync(process.argv[1] ?? ".");
	return suite;
}
// build/gate/measure/worker/registry.js
const key = Symbol.for("fj-perf-gate.registry");
/**
* The process's registry. It lives on `globalThis` because the recorder can be loaded twice: loaders
* such as tsx make an ESM and a CommonJS copy.
*/
function registry() {
	const holder = globalThis;
	holder[key] ??= {
		groups: new AsyncLocalStorage(),
		benchmarks: [],
		handOver: void 0,
		handOverAtOnce: void 0
	};
	return holder[key];
}
export { findCallSite as n, isCalledBySuite as r, registry as t };
