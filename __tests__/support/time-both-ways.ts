/**
 * Times 200 calls of about 1 ms each with both stopwatches at once, and prints the p50, p95 and min of each
 * in milliseconds. Started on one CPU. The calls do arithmetic (`arithmetic`), or have a thread of their
 * own do it and spin until it has (`thread`).
 */
import { Worker } from 'node:worker_threads';
import { quantile, sorted } from '../../src/gate/measure/worker/quantiles.ts';
import { ownTime, wallClock } from '../../src/gate/measure/worker/stopwatch.ts';

const shared = new Int32Array(new SharedArrayBuffer(8));
const [asked, done] = [0, 1];
const arithmetic = `(seed) => {
  for (let i = 0; i < 100_000; i++) seed = (seed * 48271) % 2147483647;
  return seed;
}`;
const calls = {
  arithmetic: new Function(`let seed = 1; return () => { seed = (${arithmetic})(seed); };`)(),
  thread() {
    const next = Atomics.add(shared, asked, 1) + 1;
    Atomics.notify(shared, asked);
    while (Atomics.load(shared, done) !== next);
  },
};

const kind = process.argv[2] as keyof typeof calls;
const worker =
  kind === 'thread'
    ? new Worker(
        `const { workerData: shared } = require('node:worker_threads');
         const work = ${arithmetic};
         for (let seen = 0, seed = 1; ; ) {
           Atomics.wait(shared, ${asked}, seen);
           seen = Atomics.load(shared, ${asked});
           seed = work(seed);
           Atomics.store(shared, ${done}, seen);
         }`,
        { eval: true, workerData: shared },
      )
    : undefined;

const call = calls[kind];
for (let run = 0; run < 50; run++) call();
const own = ownTime();
const samplesMs: Record<'own' | 'wall', number[]> = { own: [], wall: [] };
for (let run = 0; run < 200; run++) {
  const wallStartMs = wallClock.start();
  const ownStartMs = own.start();
  call();
  samplesMs.own.push(own.stop(ownStartMs));
  samplesMs.wall.push(wallClock.stop(wallStartMs));
}
await worker?.terminate();
const describe = (ms: readonly number[]) => ({
  p50: quantile(sorted(ms), 0.5),
  p95: quantile(sorted(ms), 0.95),
  min: Math.min(...ms),
});
process.stdout.write(
  JSON.stringify({ own: describe(samplesMs.own), wall: describe(samplesMs.wall) }),
);
