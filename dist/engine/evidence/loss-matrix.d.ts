/** What to do with a compiled program, by what it turns out to be. Losses in arbitrary units. */
export interface LossMatrix {
    readonly keepIfUseful: number;
    readonly killIfUseful: number;
    readonly keepIfAbandoned: number;
    readonly killIfAbandoned: number;
}
/** With these, killing has the smaller expected loss exactly when P(abandoned) > 100/129. */
export declare const DEFAULT_LOSSES: LossMatrix;
export interface ExpectedLosses {
    readonly keep: number;
    readonly kill: number;
}
/** @throws EngineError `invalid_probability`. */
export declare function expectedLosses(abandoned: number, losses?: LossMatrix): ExpectedLosses;
/** The action with the smaller expected loss; a tie keeps. */
export declare function decide(abandoned: number, losses?: LossMatrix): 'keep' | 'kill';
