import { n as findCallSite, t as registry } from "../registry.js";
import { t as refusal } from "../refusals.js";
// build/gate/measure/worker/harnesses/mitata.js
/**
* What a suite gets when it imports `mitata`: the same registration API, which only records.
* Measuring starts when the suite calls `run()`. Covers mitata 1.0 and the names of 0.1
* (`baseline`, `group({ name })`, `clear`).
*/
let sink;
/** Keeps a value alive, so that computing it cannot be optimised away. */
function do_not_optimize(value) {
	sink = value;
}
/** Reads the kept value; exists so that the write above has a reader. */
function keptValue() {
	return sink;
}
const flags = {
	compact: 1,
	baseline: 2
};
/** mitata's benchmark handle: `args`, `range` and `name` are recorded, looks and GC are not ours. */
var B = class {
	#benchmark;
	constructor(name, body) {
		if (typeof body !== "function") throw new TypeError("expected iterator, generator or one-shot function");
		const groups = registry().groups.getStore() ?? [];
		this.#benchmark = {
			groups,
			body,
			place: findCallSite(),
			template: String(name),
			args: {}
		};
	}
	/** Puts the benchmark on the list; `bench()` does, `new B()` alone does not, as in mitata. */
	register() {
		registry().benchmarks.push(this.#benchmark);
		return this;
	}
	name(name) {
		this.#benchmark.template = String(name);
		return this;
	}
	gc() {
		return this;
	}
	highlight() {
		return this;
	}
	compact() {
		return this;
	}
	baseline() {
		return this;
	}
	args(first, list) {
		const args = this.#benchmark.args;
		if (first === null) delete args.x;
		else if (Array.isArray(first)) args.x = first;
		else if (typeof first === "string" && Array.isArray(list)) args[first] = list;
		else if (typeof first === "string" && list === null) delete args[first];
		else if (typeof first === "object") for (const [name, values] of Object.entries(first)) if (values == null) delete args[name];
		else if (Array.isArray(values)) args[name] = values;
		else throw new TypeError("invalid arguments map value");
		else throw new TypeError("invalid arguments");
		return this;
	}
	range(name, start, end, factor = 8) {
		const values = [];
		for (let value = start; value <= end; value *= factor) values.push(Math.min(value, end));
		if (!values.includes(end)) values.push(end);
		return this.args(name, values);
	}
	dense_range(name, start, end, step = 1) {
		const values = [];
		for (let value = start; value <= end; value += step) values.push(value);
		if (!values.includes(end)) values.push(end);
		return this.args(name, values);
	}
};
function bench(name, body) {
	if (typeof name === "function") return new B(name.name || "anonymous", name).register();
	return new B(name, body).register();
}
/** mitata 0.1: a benchmark that the others of its group are compared with. */
const baseline = bench;
function group(name, body) {
	const run = typeof name === "function" ? name : body;
	const label = typeof name === "string" ? name : typeof name === "object" && name.name;
	if (typeof label !== "string") return run();
	const groups = registry().groups;
	return groups.run([...groups.getStore() ?? [], label], run);
}
function unnamedGroup(body) {
	return body();
}
const summary = unnamedGroup;
const boxplot = unnamedGroup;
const barplot = unnamedGroup;
const lineplot = unnamedGroup;
const compact = unnamedGroup;
/** mitata 0.1: forgets what was registered. */
function clear() {
	registry().benchmarks.length = 0;
}
/**
* Hands what is registered over to the gate. Behind the last `run()` of a suite nothing is done, so that
* it neither ends the process nor writes results that it does not have.
*/
async function run({ filter } = {}) {
	const { benchmarks, handOver } = registry();
	const wanted = benchmarks.filter(({ template }) => filter?.test(template) ?? true);
	benchmarks.splice(0, benchmarks.length, ...wanted);
	await handOver?.();
	return { benchmarks: [] };
}
function measure() {
	throw refusal("it calls measure() itself, which cannot be gated: register it with bench() instead");
}
export { B, barplot, baseline, bench, boxplot, clear, compact, do_not_optimize, flags, group, keptValue, lineplot, measure, run, summary };
