/**
 * Runs the benchmarks of the engine as they are and prints the p50 of each, lowest and highest of
 * several runs, as rows of the tables in docs/engine.md:
 * `node research/measure-engine-benches.ts [runs] [folder]`, 5 runs of benches/ unless told.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Trial {
  readonly group: number;
  readonly alias: string;
  readonly runs: readonly { readonly stats?: { readonly p50: number } }[];
}
interface Results {
  readonly benchmarks: readonly Trial[];
  readonly layout: readonly { readonly name: string | null }[];
}

const own = fileURLToPath(import.meta.url);
const [first = '5', folder = 'benches'] = process.argv.slice(2);
if (first.endsWith('.ts')) await measure(first);
else report(Number(first));

/** In a process of its own: the suite's `run()` prints nothing and hands its results on. */
async function measure(file: string): Promise<void> {
  const real = import.meta.resolve('mitata');
  const quiet = `export * from '${real}';
    import { run as runAll } from '${real}';
    export const run = async () => console.log(JSON.stringify(await runAll({ format: 'quiet' })));`;
  const stand = `data:text/javascript,${encodeURIComponent(quiet)}`;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'mitata' ? { url: stand, shortCircuit: true } : next(specifier, context),
  });
  await import(new URL(file, `file://${process.cwd()}/`).href);
}

function p50s(file: string): Map<string, number> {
  const { stdout, status } = spawnSync(process.execPath, [own, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${file} ended with ${status}`);
  const { benchmarks, layout } = JSON.parse(stdout) as Results;
  return new Map(
    benchmarks.map(({ group, alias, runs }) => [
      `${layout[group]?.name}/${alias}`,
      runs[0]?.stats?.p50 ?? Number.NaN,
    ]),
  );
}

function report(runs: number): void {
  const figures = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    for (const file of globSync(`${folder}/*.bench.ts`).sort()) {
      for (const [id, p50] of p50s(file)) figures.set(id, [...(figures.get(id) ?? []), p50]);
    }
  }
  for (const [id, values] of figures) {
    const [low, high] = [Math.min(...values), Math.max(...values)].map((ns) =>
      Number((ns / 1000).toPrecision(2)),
    );
    console.log(`| \`${id}\` | ${low === high ? low : `${low}–${high}`} |`);
  }
}
