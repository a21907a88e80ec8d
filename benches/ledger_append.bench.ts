import { bench, do_not_optimize, group, run } from 'mitata';
import { type Decision, decide, EvidenceLedger, expectedLosses } from '../src/engine/index.ts';

const POSTERIOR = 0.3;

function decision(index: number): Decision {
  const losses = expectedLosses(POSTERIOR);
  return {
    decisionId: `bench-${index}`,
    record: {
      mode: 'strict',
      posterior: POSTERIOR,
      expectedLossKeep: losses.keep,
      expectedLossKill: losses.kill,
      action: decide(POSTERIOR),
      timeMs: 0,
    },
    signals: [{ name: 'equation_count', value: index, logLikelihoodRatio: Math.log(index + 1) }],
  };
}

// Each call starts an empty ledger, so its work does not depend on how often it was called.
group('ledger_append', () => {
  bench('single_append', () => {
    const ledger = new EvidenceLedger();
    do_not_optimize(ledger.append(decision(0)));
  });
  bench('burst_100_appends', () => {
    const ledger = new EvidenceLedger();
    for (let i = 0; i < 100; i++) ledger.append(decision(i));
    do_not_optimize(ledger);
  });
});

await run();
