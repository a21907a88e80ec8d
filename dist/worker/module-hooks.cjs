let node_path = require("node:path");
let node_url = require("node:url");
let node_module = require("node:module");
// build/gate/measure/worker/refusals.js
/** Sentences for suites that run elsewhere: the errors in which they end on Node do not say so. */
const refused = "SuiteRefused";
const leaveItOut = "leave this one out with bench_files";
const ofVitest = `it imports "vitest", and only Vitest runs what is written for it: ${leaveItOut}`;
/** Its message is a whole sentence. `code` as of the error in its place, by which suites tell errors apart. */
function refusal(message, cause) {
	const code = cause?.code;
	return Object.assign(new Error(message, { cause }), { name: refused }, code ? { code } : {});
}
/** Why Node has no such module, where another program would; undefined where the error says enough. */
function explainImport(specifier) {
	if (/^bun(?::|$)/.test(specifier)) return onlyOf("Bun", `imports "${specifier}"`);
	if (/^(?:npm|jsr):/.test(specifier)) return onlyOf("Deno", `imports "${specifier}"`);
	if (/^https?:/.test(specifier)) return `it imports "${specifier}", and Node loads no code from the network: ${leaveItOut}`;
	return specifier === "vitest" ? ofVitest : void 0;
}
/** What an error says, with what to do about it where it is known. */
function explainError(error) {
	const text = `${error.name}: ${error.message}`;
	const other = /^ReferenceError: (Bun|Deno) is not defined$/.exec(text)?.[1];
	if (error.name === refused) return error.message;
	if (other) return onlyOf(other, `uses the global ${other}`);
	if (/ module 'vitest' does not |^Vitest failed to access/.test(error.message)) return ofVitest;
	const { code } = error;
	if (code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") return `${text}: set "node_args": ["--experimental-transform-types"] in the budgets`;
	if (code === "EADDRINUSE") return `${text}: both sides load it at the same time, so let it listen on port 0`;
	if (code === "ERR_UNKNOWN_FILE_EXTENSION" && /"\.[jt]sx"/.test(error.message)) return `${text}: name a loader in the budgets, such as "node_args": ["--import", "tsx"]`;
	return text;
}
function onlyOf(runtime, what) {
	return `it ${what}: suites run on Node, not on ${runtime}; ${leaveItOut}`;
}
// build/gate/measure/worker/harnesses/table.js
const mitata = {
	name: "mitata",
	recorder: "mitata",
	specifier: /^(?:npm:)?mitata(?:@[^/]*)?(?:\/(?:src\/)?(?:main|cli|index)\.mjs)?$/,
	file: /\/node_modules\/mitata\/(?:src\/)?(?:main|cli|index)\.mjs$/
};
/** Apart from the recorders, which only a process whose suite imports them loads. */
const harnesses = [
	mitata,
	{
		name: "tinybench",
		recorder: "tinybench",
		specifier: /^(?:npm:)?tinybench(?:@[^/]*)?$/,
		file: /\/node_modules\/tinybench\/dist\/index\.c?js$/
	},
	{
		name: "benchmark.js",
		recorder: "benchmark",
		specifier: /^(?:npm:)?benchmark(?:@[^/]*)?(?:\/benchmark(?:\.js)?)?$/,
		file: /\/node_modules\/benchmark\/benchmark\.js$/,
		hasCommonName: true
	}
];
function isMitata(specifier) {
	return mitata.specifier.test(specifier);
}
// build/gate/measure/worker/module-hooks.js
const missingCodes = /* @__PURE__ */ new Set([
	"ERR_MODULE_NOT_FOUND",
	"ERR_UNSUPPORTED_DIR_IMPORT",
	"MODULE_NOT_FOUND"
]);
/**
* Redirects harnesses to their recorders, helps TypeScript suites to find `./x` and `./x.js` when the file is
* `./x.ts`, and refuses every file of another tree: the other side's, and the one that both are checkouts
* of. Both steps are guarded: a native addon is never seen by `load`, and a file loaded by absolute path
* is not always seen by `resolve`. `workerUrl` is of a file of the worker's folder.
*/
function hookModules(workerUrl, foreignRoots, lookups) {
	const foreignPrefixes = foreignRoots.map((root) => (0, node_url.pathToFileURL)(root + node_path.sep).href);
	const workerPrefix = new URL(".", workerUrl).href;
	const refuseForeign = (url) => {
		if (url.startsWith(workerPrefix)) return;
		if (foreignPrefixes.some((prefix) => url.startsWith(prefix))) throw refusal(`it loads ${(0, node_url.fileURLToPath)(url)}, a file of another tree, so its figures would not be its own`);
	};
	const extension = workerUrl.endsWith(".ts") ? "ts" : "js";
	const recorders = harnesses.map((harness) => {
		const url = new URL(`./harnesses/${harness.recorder}.${extension}`, workerUrl).href;
		return {
			...harness,
			instead: {
				url,
				shortCircuit: true
			}
		};
	});
	const found = /* @__PURE__ */ new Map();
	(0, node_module.registerHooks)({
		resolve(specifier, context, next) {
			const named = recorders.find((one) => one.specifier.test(specifier));
			if (named !== void 0 && !named.hasCommonName) return named.instead;
			const place = placeOfRelative(specifier, context);
			const known = place === void 0 ? void 0 : found.get(place);
			if (known !== void 0) return known;
			let resolved;
			try {
				resolved = resolveWithTypeScript(specifier, (candidate) => next(candidate, context));
			} catch (error) {
				if (named !== void 0) return named.instead;
				lookups?.noteUnresolved(error, specifier, context.parentURL);
				throw explained(specifier, error);
			}
			const reached = recorders.find(({ file }) => file.test(resolved.url));
			if (reached !== void 0) return reached.instead;
			refuseForeign(resolved.url);
			if (place !== void 0) found.set(place, {
				...resolved,
				shortCircuit: true
			});
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
		}
	});
}
/**
* Where a plain relative import points, whoever writes it; undefined for all else. Modules import each
* other many times over, and each look by Node takes as long as a small module does to load.
*/
function placeOfRelative(specifier, { conditions, importAttributes, parentURL }) {
	if (!/^\.{1,2}\//.test(specifier) || !parentURL?.startsWith("file:")) return void 0;
	if (!conditions.includes("import") || Object.keys(importAttributes).length > 0) return void 0;
	return new URL(specifier, parentURL).href;
}
/** Only what fails is explained: a suite may ask for a module and do without. */
function explained(specifier, error) {
	const explanation = explainImport(specifier);
	return explanation === void 0 ? error : refusal(explanation, error);
}
/** Tries TypeScript's file names where `resolve` finds nothing under the name as written. */
function resolveWithTypeScript(specifier, resolve) {
	try {
		return resolve(specifier);
	} catch (error) {
		const code = error.code ?? "";
		if (!missingCodes.has(code) || !/^\.{0,2}\//.test(specifier)) throw error;
		for (const candidate of typeScriptCandidates(specifier)) try {
			return resolve(candidate);
		} catch {}
		throw error;
	}
}
function typeScriptCandidates(specifier) {
	if (/\.([cm]?)js$/.exec(specifier)) return [specifier.replace(/\.([cm]?)js$/, ".$1ts")];
	return [
		".ts",
		".mts",
		".cts",
		"/index.ts",
		"/index.js"
	].map((ending) => specifier.replace(/\/$/, "") + ending);
}
Object.defineProperty(exports, "explainError", {
	enumerable: true,
	get: function() {
		return explainError;
	}
});
Object.defineProperty(exports, "hookModules", {
	enumerable: true,
	get: function() {
		return hookModules;
	}
});
Object.defineProperty(exports, "isMitata", {
	enumerable: true,
	get: function() {
		return isMitata;
	}
});
Object.defineProperty(exports, "refusal", {
	enumerable: true,
	get: function() {
		return refusal;
	}
});
Object.defineProperty(exports, "resolveWithTypeScript", {
	enumerable: true,
	get: function() {
		return resolveWithTypeScript;
	}
});
