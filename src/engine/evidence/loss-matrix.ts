import { EngineError } from '../errors.ts';

/** What to do with a compiled program, by what it turns out to be. Losses in arbitrary units. */
export interface LossMatrix {
  readonly keepIfUseful: number;
  readonly killIfUseful: number;
  readonly keepIfAbandoned: number;
  readonly killIfAbandoned: number;
}

/** With these, killing has the smaller expected loss exactly when P(abandoned) > 100/129. */
export const DEFAULT_LOSSES: LossMatrix = Object.freeze({
  keepIfUseful: 0,
  killIfUseful: 100,
  keepIfAbandoned: 30,
  killIfAbandoned: 1,
});

export interface ExpectedLosses {
  readonly keep: number;
  readonly kill: number;
}

/** @throws EngineError `invalid_probability`. */
export function expectedLosses(
  abandoned: number,
  losses: LossMatrix = DEFAULT_LOSSES,
): ExpectedLosses {
  if (!(abandoned >= 0 && abandoned <= 1)) {
    throw new EngineError('invalid_probability', { value: abandoned });
  }
  const useful = 1 - abandoned;
  return {
    keep: losses.keepIfUseful * useful + losses.keepIfAbandoned * abandoned,
    kill: losses.killIfUseful * useful + losses.killIfAbandoned * abandoned,
  };
}

/** The action with the smaller expected loss; a tie keeps. */
export function decide(abandoned: number, losses: LossMatrix = DEFAULT_LOSSES): 'keep' | 'kill' {
  const expected = expectedLosses(abandoned, losses);
  return expected.kill < expected.keep ? 'kill' : 'keep';
}
