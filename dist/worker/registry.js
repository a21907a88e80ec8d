import { AsyncLocalStorage } from 'node:async_hooks';
const key = Symbol.for('fj-perf-gate.registry');
/**
 * The process's registry. It lives on `globalThis` because the recorder can be loaded twice: loaders
 * such as tsx make an ESM and a CommonJS copy.
 */
export function registry() {
    const holder = globalThis;
    holder[key] ??= { groups: new AsyncLocalStorage(), benchmarks: [], handOver: undefined };
    return holder[key];
}
/** Every combination of a benchmark's arguments, in mitata's order and with mitata's names. */
export function* expandCases(benchmark) {
    const names = Object.keys(benchmark.args);
    const { groups, body, place } = benchmark;
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
        yield { groups, name, body, place, args };
    }
}
