/**
 * The split-conformal threshold: the ceil((n+1)c)-th smallest of n scores, or the largest when
 * that is beyond n (Vovk et al., Algorithmic Learning in a Random World, 2005).
 *
 * @throws EngineError `invalid_probability` for a coverage outside 0 … 1, `invalid_argument`
 *   without scores or with NaN among them.
 */
export declare function conformalThreshold(scores: readonly number[], coverage: number): number;
export interface CalibratorOptions {
    /** The share of future scores that should lie at or below the threshold. Default 0.9. */
    readonly coverage?: number;
    /** Scores needed before it says anything. Default 20. */
    readonly minimumScores?: number;
    /** The most recent scores it looks at. Default 256. */
    readonly window?: number;
}
/** Keeps the most recent scores and tells which new ones are out of the ordinary. */
export declare class ConformalCalibrator {
    #private;
    constructor(options?: CalibratorOptions);
    /** Null until there are enough scores. */
    threshold(): number | null;
    add(score: number): void;
}
