import { n as handOverAtOnce, r as whereCalled, t as handOver } from "../method-run.js";
import { n as findCallSite, t as registry } from "../registry.js";
import { t as refusal } from "../refusals.js";
// build/gate/measure/worker/harnesses/tinybench-task.js
const measures = [
	"aad",
	"critical",
	"df",
	"mad",
	"max",
	"mean",
	"min",
	"moe",
	"p50",
	"p75"
];
const rest = [
	"p99",
	"p995",
	"p999",
	"rme",
	"sd",
	"sem",
	"variance"
];
/** In the forms of all versions; every figure is 1. Made for each task, since suites may change it. */
function madeUpResult() {
	const statistics = () => ({
		...Object.fromEntries([...measures, ...rest].map((name) => [name, 1])),
		samples: [1],
		samplesCount: 1
	});
	return {
		...statistics(),
		state: "completed",
		aborted: false,
		hz: 1,
		latency: statistics(),
		throughput: statistics(),
		period: 1,
		totalTime: 1,
		runtime: "node",
		runtimeVersion: process.version,
		timestampProviderName: "performanceNow"
	};
}
var Task = class extends EventTarget {
	bench;
	name;
	fn;
	fnOpts;
	place = findCallSite();
	result = { state: "not-started" };
	runs = 0;
	#isRegistered = false;
	constructor(bench, name, fn, fnOpts = {}) {
		super();
		if (typeof fn !== "function") throw new TypeError(`"${name}" is no function`);
		this.bench = bench;
		this.name = name;
		this.fn = fn;
		this.fnOpts = fnOpts;
	}
	get opts() {
		return this.fnOpts;
	}
	/** Puts it on the list, once. */
	register() {
		if (this.#isRegistered) return;
		this.#isRegistered = true;
		registry().benchmarks.push({
			groups: this.bench.name === void 0 ? [] : [this.bench.name],
			body: /\bthis\b/.test(String(this.fn)) ? this.fn.bind(this) : this.fn,
			place: this.place,
			plain: this.#form(),
			template: this.name,
			args: {}
		});
	}
	#form() {
		const { setup, teardown, concurrency } = this.bench;
		const { beforeAll, beforeEach, afterEach, afterAll, async } = this.fnOpts;
		return {
			refused: concurrency === "task" || concurrency === "bench" ? "it asks for concurrency, which is not supported" : void 0,
			isAsync: async,
			beforeAll: async () => {
				await setup?.(this, "run");
				await beforeAll?.call(this, "run");
			},
			afterAll: async () => {
				await afterAll?.call(this, "run");
				await teardown?.(this, "run");
			},
			beforeEach: beforeEach?.bind(this, "run"),
			afterEach: afterEach?.bind(this, "run"),
			check: refuseOwnTiming
		};
	}
	/** Its benchmark has been handed over. */
	finish() {
		this.result = madeUpResult();
		this.runs = 1;
		for (const target of [this, this.bench]) target.dispatchEvent(new TaskEvent("cycle", this));
		this.dispatchEvent(new TaskEvent("complete", this));
	}
	reset() {
		this.result = { state: "not-started" };
		this.runs = 0;
	}
	async run() {
		await this.bench.handOver([this]);
		return this;
	}
	runSync() {
		this.bench.handOverAtOnce([this]);
		return this;
	}
	async warmup() {}
	warmupSync() {}
};
var TaskEvent = class extends Event {
	task;
	constructor(type, task) {
		super(type);
		this.task = task;
	}
};
function refuseOwnTiming(value) {
	if (typeof value === "object" && value !== null && "overriddenDuration" in value) throw refusal("it gives \"overriddenDuration\", a timing of its own, which cannot be gated");
}
// build/gate/measure/worker/harnesses/tinybench.js
/**
* What a suite gets when it imports `tinybench`: a `Bench` that only records, of versions 2 to 6. Measuring
* starts when the suite calls `run()`; what it reads of results afterwards is there, and says nothing.
*/
const defaults = {
	concurrency: null,
	iterations: 64,
	retainSamples: false,
	threshold: Number.POSITIVE_INFINITY,
	throws: false,
	time: 1e3,
	warmup: true,
	warmupIterations: 16,
	warmupTime: 250
};
var Bench = class extends EventTarget {
	opts;
	#tasks = /* @__PURE__ */ new Map();
	#todos = /* @__PURE__ */ new Map();
	constructor(options = {}) {
		super();
		this.opts = {
			...defaults,
			...options
		};
		const { warmup: _, ...others } = this.opts;
		Object.assign(this, { now: () => performance.now() }, others);
	}
	get tasks() {
		return [...this.#tasks.values()];
	}
	get todos() {
		return [...this.#todos.values()];
	}
	get results() {
		return this.tasks.map((task) => task.result);
	}
	add(name, fn, options) {
		const task = new Task(this, name, fn, options);
		this.#tasks.set(name, task);
		this.dispatchEvent(new TaskEvent("add", task));
		return this;
	}
	/** tinybench 2: noted, and never run. */
	todo(name, fn = () => {}, options) {
		this.#todos.set(name, new Task(this, name, fn, options));
		return this;
	}
	remove(name) {
		const task = this.#tasks.get(name);
		this.#tasks.delete(name);
		if (task !== void 0) this.dispatchEvent(new TaskEvent("remove", task));
		return this;
	}
	getTask(name) {
		return this.#tasks.get(name);
	}
	reset() {
		for (const task of this.tasks) task.reset();
	}
	async run() {
		await this.handOver(this.tasks);
		return this.tasks;
	}
	runSync() {
		this.handOverAtOnce(this.tasks);
		return this.tasks;
	}
	/** tinybench 2. */
	async runConcurrently(_threshold, mode = "bench") {
		this.concurrency = mode;
		return await this.run();
	}
	async warmup() {}
	async warmupConcurrently() {}
	table(convert) {
		return this.tasks.map((task) => convert?.(task) ?? { "Task name": task.name });
	}
	async handOver(tasks) {
		const mayGoOn = whereCalled();
		this.#begin(tasks);
		await handOver(mayGoOn);
		this.#finish(tasks);
	}
	handOverAtOnce(tasks) {
		this.#begin(tasks);
		handOverAtOnce();
		this.#finish(tasks);
	}
	#begin(tasks) {
		this.dispatchEvent(new TaskEvent("start"));
		for (const task of tasks) task.register();
	}
	#finish(tasks) {
		for (const task of tasks) task.finish();
		this.dispatchEvent(new TaskEvent("complete"));
	}
};
const identity = (value) => value;
const clock = {
	name: "performanceNow",
	fn: () => performance.now(),
	fromMs: identity,
	toMs: identity
};
const now = clock.fn;
const hrtimeNow = clock.fn;
const performanceNowTimestampProvider = clock;
const hrtimeNowTimestampProvider = clock;
const nToMs = (ns) => Number(ns) / 1e6;
const mToNs = (ms) => Number(ms) * 1e6;
const formatNumber = (value) => value.toFixed(2);
const calibrateTimerOverhead = () => 0;
const classifyTimerSaturation = () => void 0;
const detectTimerSaturation = () => false;
const estimateResolution = () => void 0;
const medianAbsoluteDeviation = () => 0;
export { Bench, Task, calibrateTimerOverhead, classifyTimerSaturation, detectTimerSaturation, estimateResolution, formatNumber, hrtimeNow, hrtimeNowTimestampProvider, mToNs, medianAbsoluteDeviation, nToMs, now, performanceNowTimestampProvider };
