import { r as isCalledBySuite, t as registry } from "./registry.js";
// build/gate/measure/worker/several-runs.js
/** `run()` and its like, where they are methods. */
const methodRun = /\.\s*run\w*\s*\(/g;
/** Calls of functions of which one cannot know what they do: of no object, and none of the language's own. */
const unknownCall = /\bawait\b|(?<![\w$.])(?!(?:if|for|while|switch|catch|String|Number|Error|assert|expect)\b)[\w$]+\s*\(/;
const commentsAndTexts = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;
/**
* Whether a suite certainly runs its benchmarks once, by its text: a single place calls `run()`, stands in no
* block, function or loop, and has nothing behind it that might run others. Whoever uses another harness than
* mitata often calls it in a loop.
*/
function runsOnce(source) {
	const code = source.replace(commentsAndTexts, (text) => text.startsWith("/") ? " " : "0");
	const outside = withoutNested(code);
	if (outside === void 0) return false;
	const bareBodies = /=>(?!\s*\{)|\b(?:for|while)\s*(?:await\s*)?\(\)(?!\s*\{)|\b(?:do|else)\b(?!\s*\{)|\bif\s*\(\)(?!\s*\{)/;
	const places = (text) => text.match(methodRun)?.length ?? 0;
	const behind = code.slice(code.search(methodRun)).replace(methodRun, "(");
	const before = outside.slice(0, outside.search(methodRun));
	return places(code) === 1 && places(outside) === 1 && !bareBodies.test(before) && !unknownCall.test(behind);
}
/** Text without what stands between brackets; undefined where these do not match. */
function withoutNested(code) {
	let outside = "";
	const open = [];
	for (const letter of code) {
		const closing = {
			"(": ")",
			"[": "]",
			"{": "}"
		}[letter];
		if (")]}".includes(letter) && open.pop() !== letter) return void 0;
		if (open.length === 0) outside += letter;
		if (closing !== void 0) open.push(closing);
	}
	return open.length === 0 ? outside : void 0;
}
// build/gate/measure/worker/harnesses/method-run.js
/** Hands what is registered over, for a `run()` that is waited for; resolves when the suite may go on. */
async function handOver(mayGoOn = whereCalled()) {
	await registry().handOver?.(mayGoOn);
}
/** The same for a `run()` that returns: throws, to end the suite, where nothing of it can follow. */
function handOverAtOnce(mayGoOn = whereCalled()) {
	registry().handOverAtOnce?.(mayGoOn);
}
/** Of what a module of the suite runs, the suite's text says nothing. */
function whereCalled() {
	const isOwn = isCalledBySuite();
	return (source) => !(isOwn && runsOnce(source));
}
export { handOverAtOnce as n, whereCalled as r, handOver as t };
