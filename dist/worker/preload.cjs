// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
const require_module_hooks = require("./module-hooks.cjs");
let node_fs = require("node:fs");
node_fs = __toESM(node_fs, 1);
let node_stream = require("node:stream");
let node_net = require("node:net");
let node_path = require("node:path");
let node_url = require("node:url");
let node_module = require("node:module");
let node_async_hooks = require("node:async_hooks");
let node_timers_promises = require("node:timers/promises");
node_timers_promises = __toESM(node_timers_promises, 1);
let node_v8 = require("node:v8");
node_v8 = __toESM(node_v8, 1);
// build/gate/measure/worker/lines.js
/** A listing of many thousand benchmarks is shorter. */
const maxLine = 16777216;
/** Calls back with each line of a stream of text; a line that never ends is cut, so memory is bounded. */
function readLines(stream, onLine) {
	let pending = "";
	stream.setEncoding("utf8");
	stream.on("data", (chunk) => {
		const lines = (pending + chunk).split("\n");
		pending = lines.pop() ?? "";
		for (const line of lines) onLine(line);
		if (pending.length <= maxLine) return;
		onLine(pending);
		pending = "";
	});
}
// build/gate/measure/worker/messages.js
const nothingInjected = {
	extraCalls: 0,
	waitShare: 0
};
// build/gate/measure/worker/channel.js
/** This process's end of the pipe to the orchestrator. Does not keep the process alive until `hold`. */
var Channel = class {
	#socket = new node_net.Socket({ fd: 3 });
	#onCommand;
	constructor() {
		readLines(this.#socket, (line) => this.#onCommand?.(JSON.parse(line)));
		this.#socket.on("error", () => process.exit(1));
		this.#socket.on("close", () => process.exit(1));
		this.#socket.unref();
	}
	send(reply) {
		this.#socket.write(`${JSON.stringify(reply)}\n`);
	}
	/** From now on commands are taken, and the process waits for them. */
	hold(onCommand) {
		this.#onCommand = onCommand;
		this.#socket.ref();
	}
};
// build/gate/measure/worker/call-site.js
const { realpathSync } = process.getBuiltinModule("node:fs");
const { getCallSites } = process.getBuiltinModule("node:util");
__dirname;
/** Undefined for what is no file: Node's own modules, evaluated text. */
function pathOf(scriptName) {
	if (scriptName.startsWith("/")) return scriptName;
	if (/^[A-Za-z]:\\/.test(scriptName)) return scriptName;
	return scriptName.startsWith("file:") ? (0, node_url.fileURLToPath)(scriptName) : void 0;
}
// build/gate/measure/worker/stack-frames.js
const maxStack = 16384;
const maxPlaces = 20;
/** `at call (file:///lib/a.js:3:7)`, `at /lib/a.js:3:7`. */
const frame = /^\s*at (?:.*\()?([^()]+):(\d+):\d+\)?$/;
/** What Node puts above a syntax error. */
const header = /^(\S.*):(\d+)$/;
const folderOfWorker = __dirname;
/** The files and lines that a text in the form of a stack names, from the inside out, without the worker's own. */
function callSitesIn(stack) {
	return stack.slice(0, maxStack).split("\n").flatMap((text) => {
		const found = header.exec(text) ?? frame.exec(text);
		const path = found === null ? void 0 : pathIn(found[1] ?? "");
		const line = Number(found?.[2]);
		return path === void 0 || path.startsWith(folderOfWorker + node_path.sep) || !Number.isSafeInteger(line) || line < 1 ? [] : [{
			path,
			line
		}];
	}).slice(0, maxPlaces);
}
function pathIn(text) {
	try {
		return pathOf(text);
	} catch {
		return;
	}
}
// build/gate/measure/worker/error-text.js
/** Suites throw anything: what of it cannot be read is left out. */
function describeError(error) {
	const message = read(() => error instanceof Error ? require_module_hooks.explainError(error) : String(error));
	if (message === void 0) return {
		message: "it threw something that cannot be shown",
		places: stackPlaces(error)
	};
	return {
		message,
		places: !(error instanceof Error) || read(() => `${error.name}: ${error.message}`) === message ? stackPlaces(error) : []
	};
}
/** An error as text, with its places below in the form of a stack. */
function textOfError(error) {
	const { message, places } = describeError(error);
	return [message, ...places.map(({ path, line }) => `    at ${path}:${line}:1`)].join("\n");
}
function stackPlaces(error) {
	const stack = read(() => error.stack);
	return typeof stack === "string" ? callSitesIn(stack) : [];
}
/** Undefined when a getter or conversion of foreign code throws. */
function read(value) {
	try {
		return value();
	} catch {
		return;
	}
}
// build/gate/measure/worker/random-numbers.js
/** mulberry32: the same numbers from the same seed, an unsigned integer of 32 bits. */
function randomNumbers(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// build/gate/measure/worker/heap-layout.js
/** Young generation: docs/decisions/steady-heap.md. */
const semiSpaceBytes = 2097152;
const numbersInPiece = 128;
/** An array, its elements, and what stands before either. */
const pieceBytes = 1072;
/** How many of each kind are kept at most: docs/decisions/heap-layout.md. */
const max = {
	names: 2e3,
	functions: 200,
	arrays: 2e3,
	buffers: 400
};
const kept = [];
/**
* Draws where the heap of a process begins to be filled, before anything of the suite is loaded. One
* process of a tree lays its heap out as every other does, to the byte, and another tree, or an edit that
* changes nothing, lays it out otherwise: equal code was up to 12% slower in every process of a run. So
* each pair of processes starts from a layout of its own, and both of its sides from the same one: what an
* edit moves then lies elsewhere in each pair, which more pairs average out, and equal code lies alike.
*/
function drawHeapLayout(seed) {
	const random = randomNumbers(seed);
	const upTo = (limit) => Math.floor(random() * limit);
	kept.push(names(upTo), functions(upTo), arrays(upTo), buffers(upTo), shiftCollections(upTo));
}
/**
* Makes garbage of up to one collection's worth: at which calls the young generation is collected, and
* what V8 learns from it, follows from what was allocated before. Returns the last of it.
*/
function shiftCollections(upTo) {
	let piece;
	for (let left = upTo(semiSpaceBytes / pieceBytes); left > 0; left--) piece = new Array(numbersInPiece);
	return piece;
}
function names(upTo) {
	const names = {};
	for (let left = upTo(max.names); left > 0; left--) {
		const name = `p${upTo(1e9).toString(36).repeat(1 + upTo(8))}`;
		names[name] = left;
	}
	return names;
}
function functions(upTo) {
	return Array.from({ length: upTo(max.functions) }, () => {
		const terms = " + a".repeat(upTo(20));
		const compiled = new Function("a", "b", `return a + b * ${upTo(1e9)}${terms}`);
		compiled(1, 2);
		return compiled;
	});
}
function arrays(upTo) {
	const length = upTo(max.arrays);
	return Array.from({ length }, () => new Array(1 + upTo(64)).fill(length));
}
function buffers(upTo) {
	const length = upTo(max.buffers);
	return Array.from({ length }, () => new ArrayBuffer(1 + upTo(3e3)));
}
// build/gate/measure/worker/lookups.js
const { existsSync } = node_fs.default;
const maxPaths = 1e4;
const maxReported = 200;
/** Those that take a path first and tell, one way or another, whether it is there. */
const askingFunctions = [
	"access",
	"lstat",
	"open",
	"opendir",
	"readFile",
	"readdir",
	"stat"
];
/**
* What a process loads and looks for below its own tree. A file that a suite can do without, such as a
* built addon with a fallback, is missing in a clean checkout, and nothing fails: somebody has to know.
*/
var Lookups = class {
	#root;
	#loaded = /* @__PURE__ */ new Set();
	#wanted = /* @__PURE__ */ new Set();
	/** `root`: real path of the tree. */
	constructor(root) {
		this.#root = root;
	}
	noteLoaded(url) {
		if (!url.startsWith("file:")) return;
		const path = (0, node_url.fileURLToPath)(url);
		if (!path.split(node_path.sep).includes("node_modules")) this.#note(this.#loaded, path);
	}
	/** A module that was not found, and why; `parentUrl` is the one that asked for it. */
	noteUnresolved(error, specifier, parentUrl) {
		const quoted = error instanceof Error ? error.message.matchAll(/'([^']+)'/g) : [];
		for (const [, path = ""] of quoted) if ((0, node_path.isAbsolute)(path)) this.#note(this.#wanted, path);
		for (const path of this.#placesOf(specifier, parentUrl)) this.#note(this.#wanted, path);
	}
	/** Where Node looks for a module, without the endings that it tries. */
	#placesOf(specifier, parentUrl) {
		if (specifier.startsWith("file:")) return [(0, node_url.fileURLToPath)(specifier)];
		const folder = parentUrl?.startsWith("file:") ? (0, node_path.dirname)((0, node_url.fileURLToPath)(parentUrl)) : this.#root;
		if (/^\.{0,2}\//.test(specifier)) return [(0, node_path.resolve)(folder, specifier)];
		const places = [(0, node_path.join)(this.#root, "node_modules", specifier)];
		for (let at = folder; this.#isInside(at); at = (0, node_path.dirname)(at)) places.push((0, node_path.join)(at, "node_modules", specifier));
		return places;
	}
	/** Listens to `node:fs` from now on. For processes in which nothing is measured: it takes time. */
	watchFiles() {
		const note = (path) => {
			if (typeof path === "string") this.#note(this.#wanted, (0, node_path.resolve)(path));
			else if (path instanceof URL && path.protocol === "file:") this.#note(this.#wanted, (0, node_url.fileURLToPath)(path));
		};
		const sync = [...askingFunctions, "exists"].map((name) => `${name}Sync`);
		listenTo(node_fs.default, [
			...askingFunctions,
			"exists",
			...sync
		], note);
		listenTo(node_fs.default.promises, askingFunctions, note);
		(0, node_module.syncBuiltinESMExports)();
	}
	/** First-party files that were loaded as code, by their paths from the root. */
	get loaded() {
		return [...this.#loaded].slice(0, maxPaths);
	}
	/** Paths from the root that were looked for and are not there now. */
	get missing() {
		return [...this.#wanted].filter((path) => !existsSync((0, node_path.join)(this.#root, path))).slice(0, maxReported);
	}
	#note(set, path) {
		if (set.size >= maxPaths || !this.#isInside(path)) return;
		set.add((0, node_path.relative)(this.#root, path).split(node_path.sep).join("/"));
	}
	#isInside(path) {
		const way = (0, node_path.relative)(this.#root, path);
		return way !== "" && way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
	}
};
function listenTo(holder, names, note) {
	for (const name of names) {
		const original = holder[name];
		if (original === void 0) continue;
		const listening = function(...args) {
			note(args[0]);
			return original.apply(this, args);
		};
		holder[name] = Object.defineProperties(listening, Object.getOwnPropertyDescriptors(original));
	}
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
		groups: new node_async_hooks.AsyncLocalStorage(),
		benchmarks: [],
		handOver: void 0,
		handOverAtOnce: void 0
	};
	return holder[key];
}
/** Every combination of a benchmark's arguments, in mitata's order and with mitata's names. */
function* expandCases(benchmark) {
	const names = Object.keys(benchmark.args);
	const { groups, body, place, plain } = benchmark;
	const lists = names.map((name) => benchmark.args[name] ?? []);
	const total = lists.reduce((product, list) => product * list.length, 1);
	for (let run = 0; run < total; run++) {
		const args = {};
		let rest = run;
		let name = benchmark.template;
		names.forEach((arg, position) => {
			const list = lists[position] ?? [];
			args[arg] = list[rest % list.length];
			rest = Math.floor(rest / list.length);
			name = name.replaceAll(`$${arg}`, String(args[arg]));
		});
		yield {
			groups,
			name,
			body,
			place,
			plain,
			args
		};
	}
}
// build/gate/measure/worker/seeded-random.js
/**
* Replaces `Math.random` by numbers from a fixed seed, so that two processes running the same code draw
* the same inputs and do the same work.
*/
function seedRandom(seed) {
	Math.random = randomNumbers(seed);
}
// build/gate/measure/worker/baton.js
const { readSync: readSync$1, writeSync } = node_fs.default;
const pause = new Int32Array(new SharedArrayBuffer(4));
/** What a side says when it passes the baton. */
const said = {
	warming: 119,
	steady: 115,
	measuring: 109
};
/** The other side's process has ended. */
var PeerFailed = class extends Error {};
/**
* The right to run, passed between the two processes of a pair over the socket that both have as file
* descriptor 0. Waiting is a blocking read: about 40 µs a handover, and no event loop wakes meanwhile.
* There is no way to say "failed": a side that failed is ended, and its peer reads that end.
*/
var Baton = class {
	#byte = /* @__PURE__ */ new Uint8Array(1);
	pass(word) {
		this.#byte[0] = word;
		try {
			writeSync(0, this.#byte, 0, 1);
		} catch (error) {
			throw isDisconnection(error) ? new PeerFailed() : error;
		}
	}
	/** Returns what the peer said. */
	wait() {
		for (;;) try {
			if (readSync$1(0, this.#byte, 0, 1, null) === 0) throw new PeerFailed();
			return this.#byte[0];
		} catch (error) {
			if (isDisconnection(error)) throw new PeerFailed();
			if (error.code !== "EAGAIN") throw error;
			Atomics.wait(pause, 0, 0, .05);
		}
	}
};
function isDisconnection(error) {
	const { code } = error;
	return code === "EPIPE" || code === "ECONNRESET";
}
// build/gate/measure/worker/stopwatch.js
const { openSync, readSync } = node_fs.default;
const now$3 = performance.now.bind(performance);
const cpuUsage = process.cpuUsage.bind(process);
const wallClock = {
	start: now$3,
	stop: (startMs) => now$3() - startMs
};
/** Reading the waits takes some microseconds, and some tenths of a millisecond where caches are cold. */
const maxWarmReadingMs = .05;
const maxAttempts = 10;
let own;
/**
* Leaves out the time in which this thread could have run and another process had the CPU. For samples
* that are long beside what reading it takes. Where the system does not tell, it is the wall clock.
*/
function ownTime() {
	own ??= makeOwnTime();
	return own;
}
function makeOwnTime() {
	const readWaits = waitsForOthers();
	if (readWaits === void 0) return wallClock;
	let atStart = {
		ms: 0,
		slices: 0
	};
	return {
		start() {
			for (let attempt = 1;; attempt++) {
				const beforeMs = now$3();
				atStart = readWaits();
				const startMs = now$3();
				if (startMs - beforeMs <= maxWarmReadingMs || attempt === maxAttempts) return startMs;
			}
		},
		stop(startMs) {
			const endMs = now$3();
			const atEnd = readWaits();
			const readingMs = now$3() - endMs;
			const waits = {
				ms: atEnd.ms - atStart.ms,
				slices: atEnd.slices - atStart.slices
			};
			return withoutWait(endMs - startMs, waits, readingMs);
		}
	};
}
/**
* What is left of `tookMs` without the waits in it. They were read afterwards, which took `readingMs` and may
* have been interrupted, most often just then. A single wait was in the reading where it fits into that; with
* several, a reading that took long was the last of them.
*/
function withoutWait(tookMs, waits, readingMs) {
	if (waits.ms <= readingMs) return tookMs;
	const wasInterrupted = waits.slices > 1 && readingMs > maxWarmReadingMs;
	const ownMs = tookMs - waits.ms + (wasInterrupted ? readingMs : 0);
	return ownMs > 0 ? ownMs : tookMs;
}
const space = 32;
const zero = 48;
/**
* Of this thread's schedstat (Linux, proc(5)): the time it used and the time it waited, less what all threads
* of the process used, and the number of times that it was put on a CPU.
*/
function waitsForOthers() {
	const bytes = /* @__PURE__ */ new Uint8Array(80);
	try {
		const descriptor = openSync("/proc/thread-self/schedstat", "r");
		const read = () => {
			const { user, system } = cpuUsage();
			readSync(descriptor, bytes, 0, bytes.length, 0);
			const usedNs = numberAt(bytes, 0);
			const afterUsed = bytes.indexOf(space) + 1;
			const waitedNs = numberAt(bytes, afterUsed);
			const slices = numberAt(bytes, bytes.indexOf(space, afterUsed) + 1);
			return {
				ms: (usedNs + waitedNs) / 1e6 - (user + system) / 1e3,
				slices
			};
		};
		return Number.isFinite(read().ms) ? read : void 0;
	} catch {
		return;
	}
}
/** The digits from `start` on. */
function numberAt(bytes, start) {
	let number = 0;
	for (let at = start; at < bytes.length; at++) {
		const digit = bytes[at] - zero;
		if (digit < 0 || digit > 9) break;
		number = 10 * number + digit;
	}
	return number;
}
// build/gate/measure/worker/compiled-loops.js
/**
* The timed loops. V8 inlines a function into the one that calls it, and what is inlined stays in the
* middle tier (Maglev) until the caller is compiled again; a caller that runs a dozen times never is.
* Benchmarks with a loop in them then read up to eight times slower than they run elsewhere. So:
*
* - The loop over a batch of short calls is compiled anew for each benchmark, and kept for all turns of
*   a process: rebuilding it per turn leaves part of each turn unoptimised. It sees one function only,
*   which V8 inlines, as it does in mitata's loop.
* - The loop over the samples of a turn, and the timing of a single long call, have seen two functions
*   at their call site before the first real one. V8 calls it megamorphic and inlines nothing there:
*   what they call is compiled by its own counters.
*/
const now$2 = performance.now.bind(performance);
const nsPerMs = 1e6;
const decoys = [() => 0, () => 1];
const asyncDummies = [async () => 0, async () => 1];
/**
* `draws` make the parameters of one call each; they are drawn outside the timed part, one set per
* call. The result of `body` is dropped, as in mitata: a suite keeps it with `do_not_optimize`.
*/
function compileTurn(body, draws, awaits) {
	const compiled = /* @__PURE__ */ new Map();
	return (turn) => {
		const stopwatch = stopwatchOf(turn, awaits);
		const isSingle = turn.calls === 1;
		const key = `${isSingle} ${turn.inOwnTime}`;
		let sample = compiled.get(key);
		if (sample === void 0) {
			sample = compileSample(draws.length, awaits, stopwatch);
			if (isSingle) train(sample, draws.length, awaits);
			compiled.set(key, sample);
		}
		if (awaits.draws || awaits.calls) return takeAsyncTurn(turn, sample, body, draws, stopwatch);
		takeTurn(turn, sample, body, draws, stopwatch);
	};
}
/** What is asynchronous may wait for a process of its own: no wait is left out. */
function stopwatchOf({ inOwnTime }, { calls }) {
	return inOwnTime && !calls ? ownTime() : wallClock;
}
function train(sample, parameters, awaits) {
	const nothing = Array.from({ length: parameters }, () => () => void 0);
	for (let round = 0; round < 200; round++) for (const dummy of awaits.calls ? asyncDummies : decoys) sample(1, dummy, nothing);
}
function compileSample(parameters, awaits, stopwatch) {
	const lists = Array.from({ length: parameters }, (_, position) => `p${position}`);
	const draw = lists.map((list, at) => `${list}[call] = ${awaits.draws ? "await " : ""}draws[${at}]();`).join(" ");
	const [start, took] = stopwatch === wallClock ? ["now()", "now() - start"] : ["stopwatch.start()", "stopwatch.stop(start)"];
	const source = `
    ${lists.map((list) => `const ${list} = [];`).join(" ")}
    return ${awaits.draws || awaits.calls ? "async " : ""}function sample(calls, body, draws) {
      ${parameters > 0 ? `for (let call = 0; call < calls; call++) { ${draw} }` : ""}
      const start = ${start};
      for (let call = 0; call < calls; call++) ${awaits.calls ? "await " : ""}body(${lists.map((list) => `${list}[call]`).join(", ")});
      return ${took};
    };`;
	return new Function("now", "stopwatch", source)(now$2, stopwatch);
}
function takeTurn(turn, sample, body, draws, stopwatch) {
	const { samplesNs, offset, count, calls, injected } = turn;
	for (let index = 0; index < count; index++) {
		const tookMs = sample(calls + injected.extraCalls, body, draws);
		samplesNs[offset + index] = waitOn(tookMs, injected.waitShare, stopwatch) * nsPerMs / calls;
	}
}
async function takeAsyncTurn(turn, sample, body, draws, stopwatch) {
	const { samplesNs, offset, count, calls, injected } = turn;
	for (let index = 0; index < count; index++) {
		const tookMs = await sample(calls + injected.extraCalls, body, draws);
		samplesNs[offset + index] = waitOn(tookMs, injected.waitShare, stopwatch) * nsPerMs / calls;
	}
}
/** Goes on for a share of the time that a sample took; returns the time of both, in milliseconds. */
function waitOn(tookMs, share, stopwatch) {
	if (share === 0) return tookMs;
	const startMs = stopwatch.start();
	while (now$2() - startMs < tookMs * share);
	return tookMs + stopwatch.stop(startMs);
}
const trial = {
	samplesNs: /* @__PURE__ */ new Float64Array(1),
	offset: 0,
	count: 1,
	calls: 1,
	inOwnTime: false,
	injected: nothingInjected
};
for (let round = 0; round < 200; round++) {
	for (const sample of decoys) takeTurn(trial, sample, sample, [], wallClock);
	for (const sample of asyncDummies) takeAsyncTurn(trial, sample, sample, [], wallClock);
}
/** A state to iterate over: every step is one call, timed in samples, in turns; it may await between two. */
function compileIterator() {
	return new Function("now", "waitOn", "wallClock", `
    return function* state(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const { samplesNs, offset, count, calls, injected } = turn;
        const made = calls + injected.extraCalls;
        for (let index = 0; index < count; index++) {
          const start = now();
          for (let call = 0; call < made; call++) yield;
          const took = waitOn(now() - start, injected.waitShare, wallClock);
          samplesNs[offset + index] = took * ${nsPerMs} / calls;
        }
      }
    };`)(now$2, waitOn, wallClock);
}
// build/gate/measure/worker/plain-loops.js
/**
* The timed loops of other harnesses than mitata. Where something is run around each call, untimed, each is timed
* by itself, and a sample is their sum.
*/
const now$1 = performance.now.bind(performance);
/**
* A loop that stores what each call gives, and in which V8 inlines nothing: what is inlined into a loop, and
* always works out the same, V8 works out once before it.
*/
function compileOpaqueTurn(body) {
	const compile = (stopwatch) => {
		const [start, took] = readings(stopwatch);
		const source = `
      return function sample(calls, body) {
        const start = ${start};
        for (let call = 0; call < calls; call++) kept.result = body();
        return ${took};
      };`;
		return trained(new Function("now", "stopwatch", "kept", source)(now$1, stopwatch, { result: void 0 }), false);
	};
	const clockOf = (turn) => stopwatchOf(turn, {
		draws: false,
		calls: false
	});
	return turnTaker(compile, false, clockOf, body, []);
}
/** Inlines nothing either. */
function compileHookedTurn(body, hooks, awaits) {
	const isAsync = awaits.hooks || awaits.calls;
	const compile = (stopwatch) => {
		const [start, took] = readings(stopwatch);
		const waitForHook = awaits.hooks ? "await " : "";
		const source = `
      return ${isAsync ? "async " : ""}function sample(calls, body, [before, after]) {
        let total = 0;
        for (let call = 0; call < calls; call++) {
          ${waitForHook}before();
          const start = ${start};
          const result = ${awaits.calls ? "await " : ""}body();
          total += ${took};
          ${waitForHook}after(result);
        }
        return total;
      };`;
		return trained(new Function("now", "stopwatch", source)(now$1, stopwatch), awaits.calls);
	};
	const clockOf = (turn) => turn.calls === 1 ? stopwatchOf(turn, {
		draws: false,
		calls: awaits.calls
	}) : wallClock;
	return turnTaker(compile, isAsync, clockOf, body, hooks);
}
/** `this` of the text is `loop.self`. Throws a SyntaxError for text that is no JavaScript. */
function compileTextTurn(loop, isAsync) {
	const compile = (stopwatch) => compileText(loop, isAsync, stopwatch).sample;
	const clockOf = (turn) => stopwatchOf(turn, {
		draws: false,
		calls: isAsync
	});
	return turnTaker(compile, isAsync, clockOf, void 0, []);
}
/** Runs a loop of one call to its end; false if it returns early, as a `return` in its text makes it. */
async function runsToItsEnd(loop, isAsync) {
	const { sample, progress } = compileText(loop, isAsync, wallClock);
	await sample(1, void 0, []);
	return progress.hasEnded;
}
function compileText({ self, setup, call, teardown }, isAsync, stopwatch) {
	const [start, took] = readings(stopwatch, "$fj");
	const progress = { hasEnded: false };
	const source = `
    return ${isAsync ? "async " : ""}function sample(calls$fj) {
      var start$fj, took$fj;
      this.count = calls$fj;
      ${setup}
      start$fj = ${start};
      for (var call$fj = 0; call$fj < calls$fj; call$fj++) {
        ${call}
      }
      took$fj = ${took};
      ${teardown}
      progress$fj.hasEnded = true;
      return took$fj;
    };`;
	return {
		sample: new Function(...[
			"now$fj",
			"stopwatch$fj",
			"progress$fj"
		], source)(now$1, stopwatch, progress).bind(self),
		progress
	};
}
/** The expressions that begin and end what is timed. */
function readings(stopwatch, suffix = "") {
	return stopwatch === wallClock ? [`now${suffix}()`, `now${suffix}() - start${suffix}`] : [`stopwatch${suffix}.start()`, `stopwatch${suffix}.stop(start${suffix})`];
}
function turnTaker(compile, isAsync, clockOf, body, hooks) {
	const compiled = /* @__PURE__ */ new Map();
	return (turn) => {
		const stopwatch = clockOf(turn);
		const key = `${turn.calls === 1} ${turn.inOwnTime}`;
		let sample = compiled.get(key);
		if (sample === void 0) {
			sample = compile(stopwatch);
			compiled.set(key, sample);
		}
		if (isAsync) return takeAsyncTurn(turn, sample, body, hooks, stopwatch);
		takeTurn(turn, sample, body, hooks, stopwatch);
	};
}
/** It has seen two functions before the first real one. */
function trained(sample, awaitsCalls) {
	const nothing = [() => void 0, () => void 0];
	for (let round = 0; round < 200; round++) for (const dummy of awaitsCalls ? asyncDummies : decoys) sample(1, dummy, nothing);
	return sample;
}
// build/gate/measure/worker/plain-forms.js
const AsyncFunction = (async () => {}).constructor;
/**
* Gets a benchmark of another harness than mitata ready: its set-up, and one call with what stands around
* it. Throws what these throw, and a refusal where it cannot be measured.
*/
async function preparePlain(body, form) {
	if (form.refused !== void 0) throw require_module_hooks.refusal(form.refused);
	await form.beforeAll?.();
	const hasHooks = (form.beforeEach ?? form.afterEach) !== void 0;
	const takeTurn = form.loops ? await prepareText(form.loops, form.isAsync === true) : await prepareCalls(body, form, hasHooks);
	return {
		hooksAround: form.loops ? "samples" : hasHooks ? "calls" : void 0,
		async run(turns) {
			for (let turn = turns.next(); turn; turn = turns.next()) {
				const pending = takeTurn(turn);
				if (pending) await pending;
			}
			await form.afterAll?.();
		}
	};
}
async function prepareCalls(body, form, hasHooks) {
	const before = form.beforeEach?.();
	await before;
	const first = body();
	const isAsync = form.isAsync ?? (body.constructor === AsyncFunction || isThenable(first));
	checkResult(isAsync ? await first : first, form);
	const after = form.afterEach?.();
	await after;
	if (!hasHooks) {
		if (!isAsync) return compileOpaqueTurn(body);
		return compileTurn(body, [], {
			draws: false,
			calls: true
		});
	}
	const awaits = {
		hooks: isThenable(before) || isThenable(after),
		calls: isAsync
	};
	return compileHookedTurn(body, hooksAround(form, awaits.hooks), awaits);
}
function checkResult(result, { check }) {
	if (isThenable(result)) throw require_module_hooks.refusal("it gives a promise, though it was synchronous before or says so");
	check?.(result);
}
/** Hooks that gave no promise at first are to give none later, since nothing would wait for it. */
function hooksAround(form, isAsync) {
	const orRefuse = (name, result) => {
		if (!isAsync && isThenable(result)) throw require_module_hooks.refusal(`its ${name} gives a promise at times`);
		return result;
	};
	return [() => orRefuse("beforeEach", form.beforeEach?.()), (result) => {
		checkResult(result, form);
		return orRefuse("afterEach", form.afterEach?.());
	}];
}
/** The first loop that runs to its end; throws what the last one throws if none does. */
async function prepareText(loops, isAsync) {
	let problem;
	for (const loop of loops) try {
		if (await runsToItsEnd(loop, isAsync)) return compileTextTurn(loop, isAsync);
		problem = require_module_hooks.refusal("its set-up returns before it comes to the calls");
	} catch (error) {
		problem = error;
	}
	throw problem;
}
function isThenable(value) {
	return (typeof value === "object" && value !== null || typeof value === "function") && typeof value.then === "function";
}
// build/gate/measure/worker/benchmark-forms.js
const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
const AsyncGeneratorFunction = Object.getPrototypeOf(async function* () {}).constructor;
/**
* Gets a benchmark ready in whichever of mitata's forms it is written: a function, a function of a
* state to iterate over, or a generator that yields a function. Runs its set-up, and a function once.
*/
async function prepareBenchmark(benchmark) {
	const { body, args, plain } = benchmark;
	if (plain !== void 0) return preparePlain(body, plain);
	if (body instanceof GeneratorFunction || body instanceof AsyncGeneratorFunction) return prepareGenerator(body, args);
	if (body.length > 0) return prepareIterator(body, args);
	return prepareFunction(body, []);
}
async function prepareFunction(body, draws) {
	const drawn = draws.map((draw) => draw());
	const first = body(...await Promise.all(drawn));
	const awaits = {
		draws: drawn.some((parameter) => parameter instanceof Promise),
		calls: first instanceof Promise
	};
	await first;
	const takeTurn = compileTurn(body, awaits.draws ? draws : draws.map(withoutPromises), awaits);
	return { async run(turns) {
		for (let turn = turns.next(); turn; turn = turns.next()) {
			const pending = takeTurn(turn);
			if (pending) await pending;
		}
	} };
}
/** A body that was given no promise at first is to get none later. */
function withoutPromises(draw, position) {
	return () => {
		const parameter = draw();
		if (parameter instanceof Promise) throw require_module_hooks.refusal(`its parameter ${position} is a promise at times`);
		return parameter;
	};
}
function prepareIterator(body, args) {
	const iterate = compileIterator();
	return { async run(turns) {
		let ended = false;
		await body(Object.assign(iterate({ next() {
			const turn = turns.next();
			ended = turn === void 0;
			return turn;
		} }), { get: (name) => args[name] }));
		if (!ended) throw require_module_hooks.refusal("it does not iterate over its state to the end");
	} };
}
async function prepareGenerator(body, args) {
	const generator = body({ get: (name) => args[name] });
	const { value, done } = await generator.next();
	if (done) throw require_module_hooks.refusal("it is a generator that yields nothing: yield the function to measure");
	if (value?.manual) throw require_module_hooks.refusal("it yields \"manual\" timing, which cannot be gated");
	if ((value?.concurrency ?? args.concurrency ?? 1) !== 1) throw require_module_hooks.refusal("it asks for concurrency, which is not supported");
	const inner = typeof value === "function" ? value : value?.bench;
	if (typeof inner !== "function") throw require_module_hooks.refusal("it is a generator that yields no function to measure");
	const prepared = await prepareFunction(inner, typeof value === "function" ? [] : parametersOf(value, inner.length));
	return { async run(turns) {
		await prepared.run(turns);
		if (!(await generator.next()).done) throw require_module_hooks.refusal("it is a generator that yields twice");
	} };
}
function parametersOf(value, count) {
	return Array.from({ length: count }, (_, position) => {
		const draw = value[position];
		if (typeof draw !== "function") throw require_module_hooks.refusal(`its parameter ${position} is no function`);
		return draw;
	});
}
// build/gate/measure/worker/optimise-early.js
/** V8's own: 3000, 400 and 500. */
const flags = [
	"--invocation-count-for-turbofan=100",
	"--invocation-count-for-maglev=40",
	"--minimum-invocations-after-ic-update=50"
];
/**
* From now on V8 optimises functions after fewer calls: docs/decisions/early-optimisation.md. What a suite
* ran as it loaded was compiled as ever. A version that does not know a flag says so, and goes on.
*/
function optimiseEarly() {
	for (const flag of flags) node_v8.default.setFlagsFromString(flag);
}
// build/gate/measure/worker/quantiles.js
/** A sorted copy, ascending. */
function sorted(values) {
	return Float64Array.from(values).sort();
}
/**
* Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996), rounded
* to seven significant digits so that what is judged is exactly what the evidence file holds.
*/
function quantile(ascending, fraction) {
	const position = (ascending.length - 1) * fraction;
	const below = ascending[Math.floor(position)] ?? NaN;
	const above = ascending[Math.ceil(position)] ?? NaN;
	return Number((below + (above - below) * (position - Math.floor(position))).toPrecision(7));
}
// build/gate/measure/worker/timer-step.js
/** Differences below this are what is left of rounding milliseconds to a double. */
const minStepNs = .1;
/**
* The smallest difference between two of a benchmark's samples, in nanoseconds of a whole sample: a
* coarse timer reads nothing in between. Where all read alike, the step may be as long as the sample.
* `ascending` are nanoseconds per call.
*/
function timerStepNs(ascending, callsPerSample) {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 1; i < ascending.length; i++) {
		const step = ((ascending[i] ?? 0) - (ascending[i - 1] ?? 0)) * callsPerSample;
		if (step > minStepNs && step < least) least = step;
	}
	const step = Number.isFinite(least) ? least : (ascending[0] ?? NaN) * callsPerSample;
	return Number(step.toPrecision(3));
}
// build/gate/measure/worker/turn-sources.js
const coarseTimer = "the timer read 0 for a sample: let each call do more work";
/**
* Turns in strict alternation with the peer: wait for the baton, run one turn, pass it on. Turns are
* discarded until both sides are steady; the side that began decides when, and says so with the baton.
*/
var AlternatingTurns = class {
	#plan;
	#baton;
	#first;
	#samplesNs;
	#p50sNs = [];
	/** How often the system took the CPU away in the turn that has just ended, by turn. */
	#preemptions = [];
	#preemptionsBefore = 0;
	#measuredFrom;
	#peerIsSteady = false;
	#started = 0;
	constructor(plan, baton, first) {
		this.#plan = plan;
		this.#baton = baton;
		this.#first = first;
		const maxTurns = plan.maxWarmupTurns + plan.measuredTurns;
		this.#samplesNs = new Float64Array(maxTurns * plan.samplesPerTurn);
	}
	next() {
		const { samplesPerTurn: count, callsPerSample: calls } = this.#plan;
		const taken = this.#started++;
		if (taken > 0) {
			this.#preemptions.push(preemptionsSoFar() - this.#preemptionsBefore);
			this.#p50sNs.push(quantile(this.#keptSamples(taken - 1), .5));
			this.#baton.pass(this.#word());
		}
		const ended = taken === (this.#measuredFrom ?? Infinity) + this.#plan.measuredTurns;
		if (this.#first ? taken > 0 : !ended) this.#hear(this.#baton.wait(), taken);
		if (ended) return void 0;
		if (this.#first && this.#canMeasure(taken)) this.#measuredFrom ??= taken;
		const { dropsPreempted, injected } = this.#plan;
		this.#preemptionsBefore = preemptionsSoFar();
		return {
			samplesNs: this.#samplesNs,
			offset: taken * count,
			count,
			calls,
			inOwnTime: !dropsPreempted,
			injected
		};
	}
	/** Per measured turn p50 and p95, and 21 quantiles of all kept samples; nanoseconds per call. */
	figures() {
		const from = this.#measuredFrom ?? 0;
		const turns = Array.from({ length: this.#plan.measuredTurns }, (_, index) => this.#keptSamples(from + index));
		const pooled = sorted(turns.flatMap((turn) => [...turn]));
		if (!((pooled[0] ?? 0) > 0)) throw new Error(coarseTimer);
		return {
			warmup_turns: from,
			level: isSteady(this.#p50sNs.slice(0, from)),
			turn_p50_ns: turns.map((turn) => quantile(turn, .5)),
			turn_p95_ns: turns.map((turn) => quantile(turn, .95)),
			pooled_quantiles_ns: Array.from({ length: 21 }, (_, step) => quantile(pooled, step / 20)),
			timer_step_ns: timerStepNs(pooled, this.#plan.callsPerSample)
		};
	}
	#word() {
		if (this.#measuredFrom !== void 0) return said.measuring;
		return isSteady(this.#p50sNs) ? said.steady : said.warming;
	}
	#hear(word, taken) {
		if (word === said.measuring) {
			if (!this.#first) this.#measuredFrom ??= taken;
		} else this.#peerIsSteady = word === said.steady;
	}
	#canMeasure(taken) {
		const { warmupTurns, maxWarmupTurns } = this.#plan;
		if (taken >= maxWarmupTurns) return true;
		return taken >= warmupTurns && this.#peerIsSteady && isSteady(this.#p50sNs);
	}
	/**
	* One turn's samples, ascending, without the first ones: caches are cold after the other's turn. Where
	* samples are short, those in which another process had the CPU go as well: they are the longest, as
	* many as it was taken away, and the longer a side's turns, the more of them it would have.
	*/
	#keptSamples(turn) {
		const { samplesPerTurn, droppedFraction, dropsPreempted } = this.#plan;
		const start = turn * samplesPerTurn;
		const dropped = Math.floor(samplesPerTurn * droppedFraction);
		const samples = this.#samplesNs.slice(start + dropped, start + samplesPerTurn).sort();
		if (!dropsPreempted) return samples;
		const preempted = Math.min(this.#preemptions[turn] ?? 0, Math.floor(samples.length / 2));
		return samples.subarray(0, samples.length - preempted);
	}
};
/** Involuntary context switches of this process: getrusage(2). */
function preemptionsSoFar() {
	return process.resourceUsage().involuntaryContextSwitches;
}
const levelRatio = .97;
/**
* Whether a side has stopped getting faster: the middle p50 of its last three turns is at least 97% of
* that of the three before. Fewer than six turns, as long calls have, cannot tell and count as steady.
*/
function isSteady(p50sNs) {
	if (p50sNs.length < 6) return true;
	const middle = (turns) => quantile(sorted(turns), .5);
	return middle(p50sNs.slice(-3)) >= levelRatio * middle(p50sNs.slice(-6, -3));
}
const now = performance.now.bind(performance);
const longEnoughNs = 2e5;
const maxCalls = 2 ** 22;
const enoughRepeats = 100;
const maxBudgets = 25;
/**
* Finds how long one call takes: doubles the calls of a sample until it is long enough to time, then
* repeats it until the time is spent, and longer while it still gets faster or compiles. Timed
* batches, because single calls read too long below 50 ns.
*/
var CalibratingTurns = class {
	#budgetMs;
	#hooksAround;
	#hooksNs = [];
	#startedMs = 0;
	#cpuAtStart = process.cpuUsage();
	#sampleNs = /* @__PURE__ */ new Float64Array(1);
	#repeatsNs = [];
	#calls = 0;
	/** What runs around calls or samples counts as time that is spent. */
	constructor(budgetMs, hooksAround) {
		this.#budgetMs = budgetMs;
		this.#hooksAround = hooksAround;
	}
	next() {
		const perCallNs = this.#sampleNs[0] ?? 0;
		const hooksNs = this.#hooksAround === void 0 ? 0 : this.#sinceStartNs() - perCallNs;
		const long = (perCallNs + (this.#hooksAround === "calls" ? hooksNs : 0)) * this.#calls >= longEnoughNs || this.#calls >= maxCalls;
		if (this.#calls === 0) this.#calls = 1;
		else if (long) {
			this.#repeatsNs.push(perCallNs);
			this.#hooksNs.push(hooksNs);
		} else {
			this.#repeatsNs.length = 0;
			this.#hooksNs.length = 0;
			this.#calls *= 2;
		}
		if (this.#repeatsNs.length >= 3 && this.#isDone()) return void 0;
		this.#startedMs = now();
		return {
			samplesNs: this.#sampleNs,
			offset: 0,
			count: 1,
			calls: this.#calls,
			inOwnTime: true,
			injected: nothingInjected
		};
	}
	/**
	* The time counts as if every repeat took what the fastest did: compiling in between, and waiting for
	* the CPU, spend none of it. At most so many times the budget, of CPU time.
	*/
	#isDone() {
		const { user, system } = process.cpuUsage(this.#cpuAtStart);
		if (user + system >= maxBudgets * this.#budgetMs * 1e3) return true;
		const repeats = this.#repeatsNs.length;
		const takenNs = Math.min(...this.#repeatsNs) + this.#hooksNsOfCall();
		return (repeats * this.#calls * takenNs / 1e6 >= this.#budgetMs || repeats >= enoughRepeats) && isSteady(this.#repeatsNs);
	}
	/** Of the turn that has just ended, per call and with all that ran around it. */
	#sinceStartNs() {
		return this.#calls === 0 ? 0 : (now() - this.#startedMs) * 1e6 / this.#calls;
	}
	nsPerCall() {
		const nsPerCall = quantile(sorted(this.#repeatsNs.slice(Math.floor(this.#repeatsNs.length / 2))), .5);
		if (nsPerCall > 0) return nsPerCall;
		throw new Error(coarseTimer);
	}
	/** What runs around each call or each sample, untimed. */
	hooksNs() {
		if (this.#hooksAround === void 0) return {};
		if (this.#hooksAround === "calls") return { hooksNsPerCall: this.#hooksNsOfCall() };
		return { hooksNsPerSample: this.#hooksNsOfCall() * this.#calls };
	}
	/** The least of all repeats: a wait for the CPU looks like time of hooks. */
	#hooksNsOfCall() {
		return Math.max(0, Math.min(...this.#hooksNs));
	}
};
// build/gate/measure/worker/serve-commands.js
const { setTimeout: delay } = node_timers_promises.default;
/** A timer of the shortest kind that a benchmark leaves behind fires within this time. */
const strayErrorGraceMs = 2;
/** Announces the suite's benchmarks and answers the orchestrator's commands, one after another. */
var CommandServer = class {
	#seed;
	#channel;
	#lookups;
	#cases = [];
	/** Lets the suite go on behind its `run()`. */
	#goOn;
	#taken;
	#prepared;
	/** Fails the command that is being carried out. */
	#fail;
	constructor(seed, channel, lookups) {
		this.#seed = seed;
		this.#channel = channel;
		this.#lookups = lookups;
	}
	/** Takes what the suite has registered since it was asked last. */
	takePart() {
		const registered = registry().benchmarks.splice(0);
		this.#cases.push(...registered.flatMap((benchmark) => [...expandCases(benchmark)]));
		this.#taken?.();
	}
	/** Resolves when a benchmark of a later part is asked for, or never. */
	async waitForOrder() {
		await new Promise((resolve) => {
			this.#goOn = resolve;
		});
		seedRandom(this.#seed);
	}
	announce() {
		this.#channel.hold((command) => {
			this.#carryOut(command).then((reply) => this.#channel.send(reply));
		});
		(0, node_module.flushCompileCache)();
		optimiseEarly();
		this.#channel.send({
			kind: "listed",
			benchmarks: this.#cases.map(({ groups, name, place }) => ({
				groups: [...groups],
				name,
				...place === void 0 ? {} : { place }
			})),
			modules: this.#lookups?.loaded ?? [],
			missing: this.#lookups?.missing ?? []
		});
	}
	/** An exception that nothing caught, from a timer or a promise that a benchmark left behind. */
	crash(error) {
		if (this.#fail) this.#fail(error);
		else {
			process.stderr.write(`${textOfError(error)}\n`);
			process.exit(1);
		}
	}
	async #carryOut(command) {
		const crashed = new Promise((_, reject) => {
			this.#fail = reject;
		});
		try {
			const reply = await Promise.race([this.#answer(command), crashed]);
			if (command.kind !== "prepare") await Promise.race([delay(strayErrorGraceMs), crashed]);
			return reply;
		} catch (error) {
			return {
				kind: "failed",
				...describeError(error)
			};
		} finally {
			this.#fail = void 0;
		}
	}
	/** A benchmark that the suite registers after an earlier `run()` is there once that has returned. */
	async #caseAt(index) {
		for (;;) {
			const found = this.#cases[index];
			if (found) return found;
			const taken = new Promise((resolve) => {
				this.#taken = resolve;
			});
			this.#goOn?.();
			await taken;
		}
	}
	async #answer(command) {
		if (command.kind === "take-turns") return takeTurns(this.#prepared, command);
		const benchmark = await this.#caseAt(command.index);
		seedRandom(this.#seed);
		this.#prepared = await prepareBenchmark(benchmark);
		return command.kind === "prepare" ? { kind: "prepared" } : calibrate(this.#prepared, command.budgetMs);
	}
};
async function calibrate(prepared, budgetMs) {
	const turns = new CalibratingTurns(budgetMs, prepared.hooksAround);
	await prepared.run(turns);
	return {
		kind: "calibrated",
		nsPerCall: turns.nsPerCall(),
		...turns.hooksNs()
	};
}
async function takeTurns(prepared, { plan, first }) {
	const turns = new AlternatingTurns(plan, new Baton(), first);
	try {
		await prepared.run(turns);
		return {
			kind: "figures",
			figures: turns.figures()
		};
	} catch (error) {
		if (error instanceof PeerFailed) return { kind: "peer-failed" };
		throw error;
	}
}
// build/gate/measure/worker/several-runs.js
/**
* Whether a suite may register more after `run()`: its text calls it in more than one place. Only such a
* suite is let go on, since behind the last `run()` stands what a suite does with its figures.
*/
function mayRunSeveralTimes(source) {
	return (source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").match(/(?:(?<![\w$.])|\bmitata\.)run\(/g) ?? []).length > 1;
}
// build/gate/measure/worker/preload.js
/**
* Runs before the suite (`node --require preload.cjs suite.bench.ts`): redirects harnesses, seeds chance,
* and waits for the suite to hand over. The suite is the process's entry point, because public suites
* guard with `import.meta.main` or `require.main === module`.
*/
const { readFileSync } = node_fs.default;
const configName = "FJ_PERF_WORKER";
const configText = process.env[configName];
if (configText !== void 0) {
	delete process.env[configName];
	start(JSON.parse(configText));
}
function start(config) {
	drawHeapLayout(config.layoutSeed);
	const channel = new Channel();
	const lookups = config.toTheEnd ? new Lookups(process.cwd()) : void 0;
	const server = new CommandServer(config.seed, channel, lookups);
	let state = "loading";
	seedRandom(config.seed);
	hideBaton();
	require_module_hooks.hookModules(require("url").pathToFileURL(__filename).href, config.foreignRoots, lookups);
	lookups?.watchFiles();
	const failToLoad = (message, places = []) => {
		state = "failed";
		channel.send({
			kind: "load-failed",
			message,
			places,
			missing: lookups?.missing ?? []
		});
	};
	const serve = () => {
		state = "served";
		server.announce();
	};
	registry().handOver = async (mayGoOn = mayRunSeveralTimes) => {
		server.takePart();
		if (state === "served") return server.waitForOrder();
		if (config.toTheEnd && mayGoOn(textOfSuite())) {
			state = "in parts";
			return;
		}
		serve();
		return server.waitForOrder();
	};
	registry().handOverAtOnce = (mayGoOn) => {
		server.takePart();
		if (state !== "served") {
			if (!mayGoOn(textOfSuite())) throw suiteEnds;
			if (config.toTheEnd) state = "in parts";
		}
		endWithoutExit();
	};
	process.once("beforeExit", () => {
		if (state === "loading") server.takePart();
		if (state === "loading" || state === "in parts") serve();
	});
	process.on("exit", (code) => {
		if (state === "loading") failToLoad(`it ended with code ${code} before it called run()`);
		if (state === "in parts" && code !== 0) failToLoad(`it goes on after run(), and ends with code ${code}`);
		if (state === "in parts") serve();
	});
	process.on("uncaughtException", (error) => {
		if (error === suiteEnds) {
			if (state !== "served") serve();
		} else if (state === "served") server.crash(error);
		else {
			const where = state === "in parts" ? "it goes on after run(), and fails there: " : "";
			const { message, places } = describeError(error);
			if (state === "loading" && places.length === 0 && isOfV8(error)) {
				state = "failed";
				return endAsNodeDoes(error);
			}
			failToLoad(`${where}${message}`, places);
			process.exit(1);
		}
	});
}
/** Thrown to end a suite, which cannot wait, at its last `run()`. */
const suiteEnds = /* @__PURE__ */ new Error("the suite has been taken as it is at its run()");
/** Behind a `run()` that cannot wait, a suite that ends well is served as one that waits at its end. */
function endWithoutExit() {
	const exit = process.exit.bind(process);
	process.exit = (code) => {
		if (Number(code ?? process.exitCode ?? 0) === 0) throw suiteEnds;
		return exit(code);
	};
}
/** Not one of Node's own, whose message says what to do. */
function isOfV8(error) {
	return error instanceof SyntaxError && !("code" in error);
}
/** Of a syntax error in a module, Node itself keeps the place to show it when nobody catches the error. */
function endAsNodeDoes(error) {
	process.removeAllListeners("uncaughtException");
	setImmediate(() => {
		throw error;
	});
}
function textOfSuite() {
	return readFileSync(process.argv[1], "utf8");
}
/**
* File descriptor 0 is the baton's. Suites that touch `process.stdin` (`import 'node:process'` does)
* would make it non-blocking and read it, so they get an empty stream, as with `< /dev/null`.
*/
function hideBaton() {
	let empty;
	const get = () => {
		empty ??= Object.assign(node_stream.Readable.from([]), { fd: -1 });
		return empty;
	};
	Object.defineProperty(process, "stdin", {
		configurable: true,
		enumerable: true,
		get
	});
}
