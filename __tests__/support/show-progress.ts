/**
 * Shows the progress of a run that was made up, as the command line does. At a terminal it goes on at
 * each key, and the terminal's title tells how far it is.
 */
import { terminalPorts } from '../../src/cli/terminal.ts';
import type { ProgressEvent } from '../../src/gate/ports.ts';

const budgetMs = 129_000;
const rounds = [1, 2, 5, 9, 30].map(
  (round): ProgressEvent => ({
    kind: 'round',
    round,
    decided: round,
    undecided: 33 - round,
    elapsedMs: round * 4_300,
    budgetMs,
  }),
);

const events: readonly ProgressEvent[] = [
  { kind: 'preparing' },
  { kind: 'loading' },
  { kind: 'measuring-begins', benchmarks: 33 },
  ...rounds.flatMap((round): ProgressEvent[] => [
    round,
    { kind: 'measuring', benchId: 'dispatch_latency/jit/scalar_add' },
  ]),
  { kind: 'measuring', benchId: 'jaxpr_validation/validate_well_formed/100' },
  { kind: 'done' },
];

const { progress } = terminalPorts();
const { stdin } = process;
if (stdin.isTTY) stdin.setRawMode(true);
for (const [step, event] of events.entries()) {
  progress.report(event);
  if (!stdin.isTTY) continue;
  process.stdout.write(`\u001b]2;step ${step + 1} of ${events.length}\u0007`);
  await new Promise((resolve) => stdin.once('data', resolve));
}
stdin.pause();
