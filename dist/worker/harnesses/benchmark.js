import { n as findCallSite, t as registry } from "../registry.js";
import { n as handOverAtOnce, r as whereCalled, t as handOver } from "../method-run.js";
// build/gate/measure/worker/harnesses/benchmark-events.js
var Emitter = class {
	events = {};
	listeners(type) {
		this.events[type] ??= [];
		return this.events[type];
	}
	on(types, listener) {
		for (const type of types.split(" ")) this.listeners(type).push(listener);
		return this;
	}
	off(types, listener) {
		for (const type of types?.split(" ") ?? Object.keys(this.events)) this.events[type] = listener === void 0 ? [] : this.listeners(type).filter((one) => one !== listener);
		return this;
	}
	/** A listener that returns false cancels what the event announces. */
	emit(what) {
		const event = typeof what === "string" ? { type: what } : what;
		event.currentTarget ??= this;
		event.target ??= this;
		for (const listener of [...this.listeners(event.type)]) if (listener.call(this, event) === false) event.cancelled = true;
	}
	/** Takes over options: `onCycle` and its like as listeners, all else as properties. */
	setOptions(options) {
		for (const [key, value] of Object.entries(options)) {
			if (value == null) continue;
			if (/^on[A-Z]/.test(key)) this.on(key.slice(2).toLowerCase(), value);
			else Object.assign(this, { [key]: value });
		}
	}
};
// build/gate/measure/worker/harnesses/benchmark-text.js
/**
* In the order in which they are to be tried: all parts as text; a call that may return early; and where the text
* does without what its function can see, that function. benchmark.js ends before the last of them, and fails.
*/
function loopsOf({ fn, setup, teardown, defer }, self) {
	const around = {
		self,
		setup: textOf(setup),
		teardown: textOf(teardown)
	};
	const text = textOf(fn);
	const wait = defer || isAsyncFunction(fn) ? "await " : "";
	const calling = defer ? "await this.deferring(this.fn);" : `this.kept$fj = ${wait}this.fn();`;
	const calls = [...text === void 0 || wait !== "" && !defer ? [] : callsOf(text, fn, defer), ...typeof fn === "function" ? [calling] : []];
	const [before, behind] = [around.setup ?? "this.setup();", around.teardown ?? "this.teardown();"];
	const inOneScope = calls.map((call) => ({
		self,
		setup: before,
		teardown: behind,
		call
	}));
	const isOfFunctions = [
		fn,
		setup,
		teardown
	].every((part) => typeof part !== "string");
	const asFunctions = {
		self,
		setup: setup === void 0 ? "" : "this.setup();",
		teardown: teardown === void 0 ? "" : "this.teardown();",
		call: calling
	};
	return [...inOneScope, ...isOfFunctions ? [asFunctions] : []];
}
function callsOf(text, fn, defer) {
	if (!defer) return [text, `this.kept$fj = (function () {\n${text}\n}).call(this);`];
	return [`await this.deferring((${typeof fn === "function" && firstParameter(fn) || "deferred"}) => {\n${text}\n});`];
}
/** The text of a block; undefined where a function has none, as `() => 1`. */
function textOf(part) {
	if (part === void 0) return "";
	if (typeof part === "string") return part;
	const source = String(part);
	return /^(?:async\s+)?(?:function\b[^{]*|[\w$]+\s*\([^{]*\)\s*|(?:\([^{]*?\)|[\w$]+)\s*=>\s*)\{([\s\S]*)\}\s*$/.exec(source)?.[1];
}
function firstParameter(fn) {
	const source = String(fn);
	return (/^(?:async\s+)?([\w$]+)\s*=>/.exec(source) ?? /^[^(]*\(\s*([\w$]+)/.exec(source))?.[1];
}
function isAsyncFunction(part) {
	return typeof part === "function" && part.constructor === (async () => {}).constructor;
}
// build/gate/measure/worker/harnesses/benchmark-case.js
let unnamed = 0;
var BenchmarkJs = class BenchmarkJs extends Emitter {
	place = findCallSite();
	id = ++unnamed;
	name;
	fn;
	setup;
	teardown;
	defer = false;
	async = false;
	options = {};
	count = 1;
	cycles = 1;
	hz = 1;
	aborted = false;
	running = false;
	error;
	stats = {
		mean: 1,
		deviation: 0,
		moe: 0,
		rme: 0,
		sem: 0,
		variance: 0,
		sample: [1]
	};
	times = {
		cycle: 1,
		elapsed: 1,
		period: 1,
		timeStamp: 1
	};
	#isRegistered = false;
	constructor(...given) {
		super();
		const options = given.find((one) => typeof one === "object" && one !== null);
		const [first, second] = given;
		const hasName = typeof first === "string";
		this.name = hasName ? first : void 0;
		const fn = hasName ? second : first;
		if (typeof fn === "function" || typeof fn === "string") this.fn = fn;
		this.options = options ?? {};
		this.setOptions(this.options);
	}
	/** Puts it on the list, once. */
	register(groups) {
		const { fn, place } = this;
		if (this.#isRegistered) return;
		this.#isRegistered = true;
		if (fn === void 0) throw new TypeError(`${this.title} has no function`);
		const body = typeof fn === "string" ? () => {} : this.#bodyOf(fn);
		const plain = this.#form(fn);
		registry().benchmarks.push({
			groups,
			body,
			place,
			plain,
			template: this.title,
			args: {}
		});
	}
	get title() {
		return this.name ?? `<Test #${this.id}>`;
	}
	#bodyOf(fn) {
		if (this.defer) return () => this.deferring(fn);
		return /\bthis\b/.test(String(fn)) ? fn.bind(this) : fn;
	}
	#form(fn) {
		const { setup, teardown, defer } = this;
		const isOfText = [
			fn,
			setup,
			teardown
		].some((part) => typeof part === "string");
		const form = { beforeAll: () => this.emit("start") };
		if (!isOfText && setup === void 0 && teardown === void 0) return {
			...form,
			isAsync: defer ? true : void 0
		};
		const loops = loopsOf({
			fn,
			setup,
			teardown,
			defer
		}, this);
		return {
			...form,
			isAsync: defer || isAsyncFunction(fn),
			loops
		};
	}
	/** Resolves when the call resolves what it is given. */
	deferring(call) {
		return new Promise((resolve) => call.call(this, {
			benchmark: this,
			resolve
		}));
	}
	run({ async = this.async } = {}) {
		this.register([]);
		finishAfter(async, () => {
			this.emit("cycle");
			this.emit("complete");
		});
		return this;
	}
	abort() {
		this.aborted = true;
		return this;
	}
	reset() {
		return this;
	}
	clone(options = {}) {
		const { name, fn, setup, teardown, defer } = this;
		return new BenchmarkJs({
			...this.options,
			name,
			fn,
			setup,
			teardown,
			defer,
			...options
		});
	}
	compare() {
		return 0;
	}
	toString() {
		return `${this.title} x 1 ops/sec ±0.00% (1 run sampled)`;
	}
};
/**
* Hands over for a `run()` that returns at once. One that is not asynchronous ends the suite where nothing of it
* can follow; else what stands behind it is run first, and only then are its listeners told.
*/
function finishAfter(isAsync, finish) {
	const mayGoOn = whereCalled();
	if (!isAsync) handOverAtOnce(mayGoOn);
	setImmediate(async () => {
		await handOver(mayGoOn);
		finish();
	});
}
// build/gate/measure/worker/harnesses/benchmark.js
/**
* What a suite gets when it loads `benchmark` (benchmark.js 2): the same API, which only records. Measuring
* starts when the suite calls `run()`; figures that it reads afterwards are there, and say nothing.
*/
var SuiteJs = class extends Emitter {
	length = 0;
	name;
	options = {};
	aborted = false;
	running = false;
	constructor(name, options = typeof name === "object" ? name : {}) {
		super();
		if (typeof name === "string") this.name = name;
		this.options = options;
		this.setOptions(options);
	}
	add(...given) {
		const benchmark = new Benchmark(...given);
		const event = {
			type: "add",
			target: benchmark,
			cancelled: false
		};
		this.emit(event);
		if (!event.cancelled) this.push(benchmark);
		return this;
	}
	run({ async = false } = {}) {
		this.emit("start");
		for (const one of benchmarksOf(this)) one.register(this.name === void 0 ? [] : [this.name]);
		finishAfter(async, () => {
			for (const target of benchmarksOf(this)) this.emit({
				type: "cycle",
				target
			});
			this.emit("complete");
		});
		return this;
	}
	abort() {
		this.aborted = true;
		return this;
	}
	reset() {
		return this;
	}
	clone(options = {}) {
		const suite = new Suite({
			...this.options,
			...options
		});
		suite.push(...benchmarksOf(this).map((one) => one.clone()));
		return suite;
	}
	map(what) {
		return mapped(benchmarksOf(this), what);
	}
	filter(what) {
		const suite = new Suite(this.options);
		suite.push(...filtered(benchmarksOf(this), what));
		return suite;
	}
};
const { forEach, indexOf, join, pop, push, reduce, reverse, shift, slice, sort, splice, unshift } = Array.prototype;
const ofArrays = {
	indexOf,
	join,
	pop,
	push,
	reduce,
	reverse,
	shift,
	slice,
	sort,
	splice,
	unshift
};
Object.assign(SuiteJs.prototype, ofArrays, {
	each: forEach,
	forEach
});
function benchmarksOf(suite) {
	return Array.from(suite);
}
function mapped(list, what) {
	const read = typeof what === "string" ? (one) => Reflect.get(one, what) : what;
	return Array.from(list, read);
}
/** All are as fast as each other here. */
function filtered(list, what) {
	return typeof what === "string" ? Array.from(list) : Array.from(list).filter(what);
}
/** Both may be called without `new`. */
function callable(type) {
	return new Proxy(type, { apply: (target, _, given) => Reflect.construct(target, given) });
}
const Suite = callable(SuiteJs);
const Benchmark = Object.assign(callable(BenchmarkJs), {
	Suite,
	options: {},
	platform: {
		description: `Node.js ${process.version}`,
		toString: () => `Node.js ${process.version}`
	},
	support: {
		browser: false,
		decompilation: true,
		timeout: true
	},
	version: "2.1.4",
	each: eachOf,
	filter: filtered,
	forEach: eachOf,
	formatNumber: (value) => value.toLocaleString("en-US"),
	invoke: (list, name, ...given) => Array.from(list, (one) => Reflect.get(one, name)?.apply(one, given)),
	join: (list, separator = ",") => Array.from(list).join(separator),
	map: mapped,
	runInContext: () => Benchmark
});
function eachOf(list, call) {
	Array.from(list).forEach(call);
}
Object.assign(Benchmark, { Benchmark });
export { Benchmark as default, Benchmark as "module.exports" };
