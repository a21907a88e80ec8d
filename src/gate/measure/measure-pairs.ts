import type { Ports } from '../ports.ts';
import { Lane, type LaneSetup, Starters } from './lane.ts';
import { type PairedRun, PairLedger, type PlannedBenchmark, type Stopping } from './pair-ledger.ts';
import { Schedule } from './schedule.ts';

export interface PairsRequest extends Stopping {
  /** At least one. */
  readonly lanes: readonly LaneSetup[];
  readonly benchmarks: readonly PlannedBenchmark[];
}

/**
 * Measures round after round, in all lanes at once, until every benchmark is decided or the time is spent.
 * A lane starts one fresh pair of processes per suite and measures each undecided benchmark of it once:
 * the pair is the unit of the statistics, because what a process settles into lasts as long as the process.
 */
export async function measurePairs(
  request: PairsRequest,
  ports: Pick<Ports, 'clock' | 'progress' | 'chance'>,
): Promise<PairedRun> {
  const ledger = new PairLedger(request.benchmarks, request, ports.clock);
  const schedule = new Schedule(ledger, ports.progress);
  const starters = new Starters(ports.chance);
  const shared = { schedule, ledger, starters };
  const runs = request.lanes.map(async (setup, lane) => {
    try {
      await new Lane(lane, setup, shared, ports).run();
    } finally {
      // A lane ends when nothing is left, or by an error: then the others need not go on.
      schedule.stop();
    }
  });
  const [failed] = (await Promise.allSettled(runs)).filter(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  ports.progress.report({ kind: 'done' });
  return ledger;
}
