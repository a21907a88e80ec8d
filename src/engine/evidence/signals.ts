import type { Jaxpr } from '../ir/jaxpr.ts';
import type { Signal } from './evidence-ledger.ts';
import { type ExpectedLosses, expectedLosses } from './loss-matrix.ts';

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

export function sizeSignal(name: string, value: number, weight = value): Signal {
  return { name, value, logLikelihoodRatio: Math.min(SIZE_STEP * weight, SIZE_CAP) };
}

export function noteSignal(name: string, value: string): Signal {
  return { name, value, logLikelihoodRatio: 0 };
}

export function unknownSignal(name: string, values: readonly string[]): Signal {
  return {
    name,
    value: values.join(', '),
    logLikelihoodRatio: Math.min(UNKNOWN_STEP * values.length, UNKNOWN_CAP),
  };
}

export function successSignal(): Signal {
  return { name: 'outcome', value: 'succeeded', logLikelihoodRatio: SUCCESS };
}

export function failureSignal(code: string): Signal {
  return { name: 'outcome', value: code, logLikelihoodRatio: FAILURE };
}

/** What a jaxpr shows: equations, depth of sub-jaxprs and effects, in sub-jaxprs too. */
export function programSignals(jaxpr: Jaxpr): Signal[] {
  const census = takeCensus(jaxpr);
  return [
    sizeSignal('equation_count', census.equations, Math.log2(1 + census.equations)),
    sizeSignal('trace_depth', census.depth),
    sizeSignal('effect_token_count', census.effects.length),
    noteSignal('effect_token_trace', JSON.stringify(census.effects)),
  ];
}

interface Census {
  equations: number;
  depth: number;
  readonly effects: string[];
}

function takeCensus(jaxpr: Jaxpr): Census {
  const census: Census = { equations: jaxpr.equations.length, depth: 0, effects: [] };
  for (const equation of jaxpr.equations) {
    for (const effect of equation.effects) census.effects.push(effect);
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
function posteriorAbandoned(signals: readonly Signal[]): number {
  let logOdds = PRIOR_LOG_ODDS;
  for (const signal of signals) logOdds += signal.logLikelihoodRatio;
  return 1 / (1 + Math.exp(-logOdds));
}

/** What signals say together. */
export interface Assessment {
  /** P(abandoned). */
  readonly posterior: number;
  readonly losses: ExpectedLosses;
  /** Whether something unknown was let pass. */
  readonly hasUnknowns: boolean;
}

export function assess(signals: readonly Signal[]): Assessment {
  const posterior = posteriorAbandoned(signals);
  const losses = expectedLosses(posterior);
  const hasUnknowns = signals.some((signal) => signal.name.startsWith('unknown_'));
  return { posterior, losses, hasUnknowns };
}
