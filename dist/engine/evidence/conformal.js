import { EngineError } from '../errors.js';
/**
 * The split-conformal threshold: the ceil((n+1)c)-th smallest of n scores, or the largest when
 * that is beyond n (Vovk et al., Algorithmic Learning in a Random World, 2005).
 *
 * @throws EngineError `invalid_probability` for a coverage outside 0 … 1, `invalid_argument`
 *   without scores or with NaN among them.
 */
export function conformalThreshold(scores, coverage) {
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
    return sorted[Math.max(rank, 1) - 1];
}
/** Keeps the most recent scores and tells which new ones are out of the ordinary. */
export class ConformalCalibrator {
    #coverage;
    #minimum;
    #window;
    #scores = [];
    constructor(options = {}) {
        this.#coverage = options.coverage ?? 0.9;
        this.#minimum = options.minimumScores ?? 20;
        this.#window = options.window ?? 256;
    }
    /** Null until there are enough scores. */
    threshold() {
        if (this.#scores.length < this.#minimum)
            return null;
        return conformalThreshold(this.#scores, this.#coverage);
    }
    add(score) {
        this.#scores.push(score);
        if (this.#scores.length > this.#window)
            this.#scores.shift();
    }
}
