/** Differences below this are what is left of rounding milliseconds to a double. */
const minStepNs = 0.1;
/**
 * The smallest difference between two of a benchmark's samples, in nanoseconds of a whole sample: a
 * coarse timer reads nothing in between. Where all read alike, the step may be as long as the sample.
 * `ascending` are nanoseconds per call.
 */
export function timerStepNs(ascending, callsPerSample) {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 1; i < ascending.length; i++) {
        const step = ((ascending[i] ?? 0) - (ascending[i - 1] ?? 0)) * callsPerSample;
        if (step > minStepNs && step < least)
            least = step;
    }
    const step = Number.isFinite(least) ? least : (ascending[0] ?? Number.NaN) * callsPerSample;
    return Number(step.toPrecision(3));
}
