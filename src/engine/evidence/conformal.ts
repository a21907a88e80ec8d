import { EngineError } from '../errors.ts';

/**
 * The split-conformal threshold: the ceil((n+1)c)-th smallest of n scores, or the largest when
 * that is beyond n (Vovk et al., Algorithmic Learning in a Random World, 2005).
 *
 * @throws EngineError `invalid_probability` for a coverage outside 0 … 1, `invalid_argument`
 *   without scores or with NaN among them.
 */
export function conformalThreshold(scores: readonly number[], coverage: number): number {
  if (!(coverage >= 0 && coverage <= 1)) {
    throw new EngineError('invalid_probability', { value: coverage });
  }
  if (scores.length === 0 || scores.some(Number.isNaN)) {
    throw new EngineError('invalid_argument', {
      what: 'conformalThreshold',
      reason: 'it needs at least one score and no NaN',
    });
  }
  const sorted = Float64Array.from(scores).sort();
  const rank = Math.min(Math.ceil((sorted.length + 1) * coverage), sorted.length);
  return sorted[Math.max(rank, 1) - 1] as number;
}

export interface CalibratorOptions {
  /** The share of future scores that should lie at or below the threshold. Default 0.9. */
  readonly coverage?: number;
  /** Scores needed before it says anything. Default 20. */
  readonly minimumScores?: number;
  /** The most recent scores it looks at. Default 256. */
  readonly window?: number;
}

/** Keeps the most recent scores and tells which new ones are out of the ordinary. */
export class ConformalCalibrator {
  readonly #coverage: number;
  readonly #minimum: number;
  readonly #window: number;
  #scores: number[] = [];

  constructor(options: CalibratorOptions = {}) {
    this.#coverage = options.coverage ?? 0.9;
    this.#minimum = options.minimumScores ?? 20;
    this.#window = options.window ?? 256;
  }

  /** Null until there are enough scores. */
  threshold(): number | null {
    if (this.#scores.length < this.#minimum) return null;
    return conformalThreshold(this.#scores, this.#coverage);
  }

  add(score: number): void {
    this.#scores.push(score);
    if (this.#scores.length > this.#window) this.#scores.shift();
  }
}
