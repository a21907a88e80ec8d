import { type Signal, shareSignals } from '../evidence/evidence-ledger.ts';
import { noteSignal, programSignals, sizeSignal, successSignal } from '../evidence/signals.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { proveComposition } from './composition-proof.ts';
import type { TraceTransformLedger } from './trace-transform-ledger.ts';

/** What follows from a request without the values of its arguments. */
export interface PreparedProgram {
  readonly program: Jaxpr;
  readonly cacheKey: string;
  /** Of the latest request; another may name other evidence for the same transforms. */
  stack: DescribedStack;
}

export interface DescribedStack {
  /** See `checkedEvidence`. */
  readonly evidence: string;
  /** What the stack and the program show. */
  readonly signals: readonly Signal[];
  /** All signals of a dispatch that works, shared by the entries of the evidence ledger. */
  readonly succeeded: readonly Signal[];
}

/** `unknowns`: the signals of what was admitted in hardened mode, which come first. */
export function describeStack(
  ledger: TraceTransformLedger,
  evidence: string,
  unknowns: readonly Signal[],
): DescribedStack {
  const proof = proveComposition(ledger);
  const signals = [
    noteSignal('stack_hash', proof.stackHash),
    sizeSignal('transform_depth', proof.transformCount),
    ...programSignals(ledger.root.jaxpr),
  ];
  const succeeded = shareSignals([...unknowns, ...signals, successSignal()]);
  return { evidence, signals, succeeded };
}
