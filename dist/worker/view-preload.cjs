const require_module_hooks = require("./module-hooks.cjs");
let node_module = require("node:module");
// build/gate/measure/worker/view-preload.js
/**
* Runs before a suite that is shown with mitata itself (`fj-perf-gate bench`): mitata's own module is
* wrapped so that only the selected benchmarks are registered.
*/
const extension = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "ts" : "js";
const viewUrl = new URL(`./mitata-view.${extension}`, require("url").pathToFileURL(__filename).href).href;
let suiteUrl;
(0, node_module.registerHooks)({ resolve(specifier, context, next) {
	if (context.parentURL === viewUrl && require_module_hooks.isMitata(specifier)) return next(specifier, {
		...context,
		parentURL: suiteUrl
	});
	if (require_module_hooks.isMitata(specifier)) {
		suiteUrl ??= context.parentURL;
		return {
			url: viewUrl,
			shortCircuit: true
		};
	}
	return require_module_hooks.resolveWithTypeScript(specifier, (candidate) => next(candidate, context));
} });
