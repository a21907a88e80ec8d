/** mitata as the suite knows it, registering only the benchmarks that were selected. */
import { AsyncLocalStorage } from 'node:async_hooks';
import * as mitata from 'mitata';
export * from 'mitata';
const selection = JSON.parse(process.env.FJ_PERF_VIEW ?? '{"ungrouped":"","ids":[]}');
const groups = new AsyncLocalStorage();
export function bench(name, body) {
    const label = typeof name === 'string' ? name : name.name || 'anonymous';
    const run = (typeof name === 'string' ? body : name);
    const path = groups.getStore()?.join('/') ?? selection.ungrouped;
    const wanted = selection.ids.some((id) => fitsTemplate(`${path}/${label}`, id));
    return wanted ? mitata.bench(label, run) : new mitata.B(label, run);
}
export function group(name, body) {
    const run = (typeof name === 'string' ? body : name);
    if (typeof name !== 'string')
        return mitata.group(run);
    const path = [...(groups.getStore() ?? []), name];
    return mitata.group(name, () => groups.run(path, run));
}
/** A name as written (`sort $n`) stands for every id that it can expand to. */
function fitsTemplate(template, id) {
    const [start = '', ...rest] = template.split(/\$\w+/);
    if (rest.length === 0)
        return template === id;
    if (!id.startsWith(start))
        return false;
    let at = start.length;
    for (const piece of rest) {
        const found = id.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return rest.at(-1) === '' || at === id.length;
}
