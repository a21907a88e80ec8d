/** mitata as the suite knows it, registering only the benchmarks that were selected. */
import { AsyncLocalStorage } from 'node:async_hooks';
import * as mitata from 'mitata';

export * from 'mitata';

interface Selection {
  /** Groups of the suite's benchmarks outside any group: the file's stem. */
  readonly ungrouped: string;
  /** Selected ids. */
  readonly ids: readonly string[];
}

type Body = () => unknown;

const selection = JSON.parse(process.env.FJ_PERF_VIEW ?? '{"ungrouped":"","ids":[]}') as Selection;
const groups = new AsyncLocalStorage<readonly string[]>();

export function bench(name: string | Body, body?: Body): mitata.B {
  const label = typeof name === 'string' ? name : name.name || 'anonymous';
  const run = (typeof name === 'string' ? body : name) as Body;
  const path = groups.getStore()?.join('/') ?? selection.ungrouped;
  const wanted = selection.ids.some((id) => fitsTemplate(`${path}/${label}`, id));
  return wanted ? mitata.bench(label, run) : new mitata.B(label, run);
}

export function group<T>(name: string | (() => T), body?: () => T): unknown {
  const run = (typeof name === 'string' ? body : name) as () => T;
  if (typeof name !== 'string') return mitata.group(run);
  const path = [...(groups.getStore() ?? []), name];
  return mitata.group(name, () => groups.run(path, run));
}

/** A name as written (`sort $n`) stands for every id that it can expand to. */
function fitsTemplate(template: string, id: string): boolean {
  const [start = '', ...rest] = template.split(/\$\w+/);
  if (rest.length === 0) return template === id;
  if (!id.startsWith(start)) return false;
  let at = start.length;
  for (const piece of rest) {
    const found = id.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return rest.at(-1) === '' || at === id.length;
}
