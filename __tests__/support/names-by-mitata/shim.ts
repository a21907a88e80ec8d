import { writeSync } from 'node:fs';
import * as mitata from 'mitata';

export * from 'mitata';

const registered: { _names(): Iterable<string> }[] = [];

process.once('exit', () => {
  writeSync(1, `\n${JSON.stringify(registered.flatMap((one) => [...one._names()]))}\n`);
});

export function bench(...args: Parameters<typeof mitata.bench>): mitata.B {
  const benchmark = mitata.bench(...args);
  registered.push(benchmark as unknown as (typeof registered)[number]);
  return benchmark;
}

/** Measures nothing; the suite goes on. */
export async function run() {
  return { benchmarks: [] };
}
