import { expectedLosses } from './loss-matrix.js';
/**
 * How much each observation speaks for a program being abandoned, as a log likelihood ratio.
 * Size alone is weak evidence and capped; whether the dispatch worked outweighs all else, so a
 * large program that ran is never killed, and one that failed always is.
 */
const PRIOR_LOG_ODDS = Math.log(0.1 / 0.9);
const SUCCESS = -3;
const FAILURE = 6;
const SIZE_STEP = 0.1;
const SIZE_CAP = 0.5;
const UNKNOWN_STEP = 0.5;
const UNKNOWN_CAP = 1;
export function sizeSignal(name, value, weight = value) {
    return { name, value, logLikelihoodRatio: Math.min(SIZE_STEP * weight, SIZE_CAP) };
}
export function noteSignal(name, value) {
    return { name, value, logLikelihoodRatio: 0 };
}
export function unknownSignal(name, values) {
    return {
        name,
        value: values.join(', '),
        logLikelihoodRatio: Math.min(UNKNOWN_STEP * values.length, UNKNOWN_CAP),
    };
}
export function successSignal() {
    return { name: 'outcome', value: 'succeeded', logLikelihoodRatio: SUCCESS };
}
export function failureSignal(code) {
    return { name: 'outcome', value: code, logLikelihoodRatio: FAILURE };
}
/** What a jaxpr shows: equations, depth of sub-jaxprs and effects, in sub-jaxprs too. */
export function programSignals(jaxpr) {
    const census = takeCensus(jaxpr);
    return [
        sizeSignal('equation_count', census.equations, Math.log2(1 + census.equations)),
        sizeSignal('trace_depth', census.depth),
        sizeSignal('effect_token_count', census.effects.length),
        noteSignal('effect_token_trace', JSON.stringify(census.effects)),
    ];
}
function takeCensus(jaxpr) {
    const census = { equations: jaxpr.equations.length, depth: 0, effects: [] };
    for (const equation of jaxpr.equations) {
        for (const effect of equation.effects)
            census.effects.push(effect);
        for (const sub of equation.subJaxprs) {
            const inner = takeCensus(sub);
            census.equations += inner.equations;
            census.depth = Math.max(census.depth, inner.depth + 1);
            census.effects.push(...inner.effects);
        }
    }
    return census;
}
/** P(abandoned) from the prior and all signals, taken as independent. */
function posteriorAbandoned(signals) {
    let logOdds = PRIOR_LOG_ODDS;
    for (const signal of signals)
        logOdds += signal.logLikelihoodRatio;
    return 1 / (1 + Math.exp(-logOdds));
}
export function assess(signals) {
    const posterior = posteriorAbandoned(signals);
    const losses = expectedLosses(posterior);
    const hasUnknowns = signals.some((signal) => signal.name.startsWith('unknown_'));
    return { posterior, losses, hasUnknowns };
}
