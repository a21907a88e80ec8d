import { shareSignals } from '../evidence/evidence-chain.js';
import { noteSignal, programSignals, sizeSignal, successSignal } from '../evidence/signals.js';
import { assess } from './assessment.js';
import { proveComposition } from './composition-proof.js';
/** `unknowns`: the signals of what was admitted in hardened mode, which come first. */
export function describeStack(ledger, evidence, unknowns) {
    const proof = proveComposition(ledger);
    const signals = [
        ...unknowns,
        noteSignal('stack_hash', proof.stackHash),
        sizeSignal('transform_depth', proof.transformCount),
        ...programSignals(ledger.root.jaxpr),
    ];
    const succeeded = assess(shareSignals([...signals, successSignal()]));
    return { evidence, signals, succeeded };
}
