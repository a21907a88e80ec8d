/**
 * Times 200 runs of the same arithmetic, about 1 ms each, with both stopwatches at once, and prints the
 * p50 and p95 of each in milliseconds. Started on one CPU with a process that never rests.
 */
import { quantile, sorted } from '../../src/gate/measure/worker/quantiles.ts';
import { ownTime, wallClock } from '../../src/gate/measure/worker/stopwatch.ts';

const runs = 200;
let seed = 1;
function arithmetic(): void {
  for (let i = 0; i < 100_000; i++) seed = (seed * 48271) % 2147483647;
}
for (let run = 0; run < 50; run++) arithmetic();

const own = ownTime();
const samplesMs: Record<'own' | 'wall', number[]> = { own: [], wall: [] };
for (let run = 0; run < runs; run++) {
  const wallStartMs = wallClock.start();
  const ownStartMs = own.start();
  arithmetic();
  samplesMs.own.push(own.stop(ownStartMs));
  samplesMs.wall.push(wallClock.stop(wallStartMs));
}
const describe = (ms: readonly number[]) => ({
  p50: quantile(sorted(ms), 0.5),
  p95: quantile(sorted(ms), 0.95),
  min: Math.min(...ms),
});
process.stdout.write(
  JSON.stringify({ own: describe(samplesMs.own), wall: describe(samplesMs.wall), seed }),
);
