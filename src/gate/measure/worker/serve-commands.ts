import { Baton, PeerFailed } from './baton.ts';
import { type PreparedBenchmark, prepareBenchmark } from './benchmark-forms.ts';
import type { Command, Reply } from './messages.ts';
import { type Case, expandCases, registry } from './registry.ts';
import { seedRandom } from './seeded-random.ts';
import { AlternatingTurns, CalibratingTurns } from './turn-sources.ts';

/** Announces the suite's benchmarks and answers the orchestrator's commands, one after another. */
export function serveCommands(seed: number, send: (reply: Reply) => void): void {
  const cases = registry().benchmarks.flatMap((benchmark) => [...expandCases(benchmark)]);
  let prepared: PreparedBenchmark | undefined;

  async function answer(command: Command): Promise<Reply> {
    if (command.kind === 'take-turns') return takeTurns(prepared, command);
    const benchmark = cases[command.index] as Case;
    seedRandom(seed);
    prepared = await prepareBenchmark(benchmark);
    return command.kind === 'prepare'
      ? { kind: 'prepared' }
      : calibrate(prepared, command.budgetMs);
  }

  process.on('message', (command: Command) => {
    answer(command).then(send, (error) => send({ kind: 'failed', message: messageOf(error) }));
  });
  process.channel?.ref();
  send({
    kind: 'listed',
    benchmarks: cases.map(({ groups, name }) => ({ groups: [...groups], name })),
  });
}

async function calibrate(prepared: PreparedBenchmark, budgetMs: number): Promise<Reply> {
  const turns = new CalibratingTurns(budgetMs);
  await prepared.run(turns);
  return { kind: 'calibrated', nsPerCall: turns.nsPerCall() };
}

async function takeTurns(
  prepared: PreparedBenchmark | undefined,
  { plan, first }: Extract<Command, { kind: 'take-turns' }>,
): Promise<Reply> {
  const baton = new Baton(first);
  const turns = new AlternatingTurns(plan, baton, first);
  try {
    await (prepared as PreparedBenchmark).run(turns);
    return { kind: 'figures', figures: turns.figures() };
  } catch (error) {
    if (error instanceof PeerFailed) return { kind: 'peer-failed' };
    try {
      baton.passFailure();
    } catch {
      // The peer is gone as well; this side's own failure is the one to tell.
    }
    return { kind: 'failed', message: messageOf(error) };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
