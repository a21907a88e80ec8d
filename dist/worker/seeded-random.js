/**
 * Replaces `Math.random` by mulberry32 with a fixed seed, so that two processes running the same code
 * draw the same inputs and do the same work.
 */
export function seedRandom(seed) {
    let state = seed >>> 0;
    Math.random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
