import { SharedSignals } from '../evidence/evidence-chain.js';
import { assess, noteSignal, programSignals, sizeSignal, successSignal, } from '../evidence/signals.js';
import { proveComposition } from './composition-proof.js';
/** `unknowns`: the signals of what was admitted in hardened mode, which come first. */
export function describeStack(ledger, unknowns) {
    const proof = proveComposition(ledger);
    const signals = [
        ...unknowns,
        noteSignal('stack_hash', proof.stackHash),
        sizeSignal('transform_depth', proof.transformCount),
        ...programSignals(ledger.root.jaxpr),
    ];
    const signalsOfSuccess = new SharedSignals([...signals, successSignal()]);
    const success = assess(signalsOfSuccess.list);
    return { evidence: ledger.evidence.slice(), signals, signalsOfSuccess, success };
}
