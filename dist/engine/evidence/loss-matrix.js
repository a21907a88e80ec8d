import { EngineError } from '../errors.js';
/** With these, killing has the smaller expected loss exactly when P(abandoned) > 100/129. */
export const DEFAULT_LOSSES = Object.freeze({
    keepIfUseful: 0,
    killIfUseful: 100,
    keepIfAbandoned: 30,
    killIfAbandoned: 1,
});
/** @throws EngineError `invalid_probability`. */
export function expectedLosses(abandoned, losses = DEFAULT_LOSSES) {
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
export function decide(abandoned, losses = DEFAULT_LOSSES) {
    const expected = expectedLosses(abandoned, losses);
    return expected.kill < expected.keep ? 'kill' : 'keep';
}
