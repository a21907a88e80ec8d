import { AsyncLocalStorage } from "node:async_hooks";
import * as mitata from "mitata";
export * from "mitata";
// build/gate/measure/worker/mitata-view.js
/** mitata as the suite knows it, registering only the benchmarks that were selected. */
/** mitata 0.1 has a `baseline`; it has no `B`, and its `bench` returns nothing. */
const ofAnyAge = mitata;
const selection = JSON.parse(process.env.FJ_PERF_VIEW ?? "{\"ungrouped\":\"\",\"ids\":[]}");
const groups = new AsyncLocalStorage();
function bench(name, body) {
	return register(mitata.bench, name, body);
}
function baseline(name, body) {
	return register(ofAnyAge.baseline ?? mitata.bench, name, body);
}
function register(registerIt, name, body) {
	const label = typeof name === "string" ? name : name.name || "anonymous";
	const run = typeof name === "string" ? body : name;
	const path = groups.getStore()?.join("/") ?? selection.ungrouped;
	if (selection.ids.some((id) => fitsTemplate(`${path}/${label}`, id))) return registerIt(label, run);
	return mitata.B === void 0 ? void 0 : new mitata.B(label, run);
}
function group(name, body) {
	if (typeof name === "function") return mitata.group(name);
	const label = typeof name === "string" ? name : name.name;
	const run = body;
	const path = [...groups.getStore() ?? [], ...label === void 0 ? [] : [label]];
	return mitata.group(name, () => path.length === 0 ? run() : groups.run(path, run));
}
/** A name as written (`sort $n`) stands for every id that it can expand to. */
function fitsTemplate(template, id) {
	const [start = "", ...rest] = template.split(/\$\w+/);
	if (rest.length === 0) return template === id;
	if (!id.startsWith(start)) return false;
	let at = start.length;
	for (const piece of rest) {
		const found = id.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	return rest.at(-1) === "" || at === id.length;
}
export { baseline, bench, group };
