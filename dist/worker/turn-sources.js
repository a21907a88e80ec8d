import { quantile, sorted } from './quantiles.js';
/** Turns in strict alternation with the peer: wait for the baton, run one turn, pass it on. */
export class AlternatingTurns {
    #plan;
    #baton;
    #first;
    #samplesNs;
    #taken = 0;
    constructor(plan, baton, first) {
        this.#plan = plan;
        this.#baton = baton;
        this.#first = first;
        this.#samplesNs = new Float64Array(this.#turns * plan.samplesPerTurn);
    }
    get #turns() {
        return this.#plan.warmupTurns + this.#plan.measuredTurns;
    }
    next() {
        if (this.#taken > 0)
            this.#baton.pass();
        const ended = this.#taken === this.#turns;
        // The side that began waits once more at the end, so that no byte stays behind in the socket.
        if (this.#first ? this.#taken > 0 : !ended)
            this.#baton.wait();
        if (ended)
            return undefined;
        const count = this.#plan.samplesPerTurn;
        const offset = this.#taken++ * count;
        return { samplesNs: this.#samplesNs, offset, count, calls: this.#plan.callsPerSample };
    }
    /** Per measured turn p50 and p95, and 21 quantiles of all kept samples; nanoseconds per call. */
    figures() {
        const { samplesPerTurn, warmupTurns, measuredTurns, droppedFraction } = this.#plan;
        const dropped = Math.floor(samplesPerTurn * droppedFraction);
        const turns = Array.from({ length: measuredTurns }, (_, index) => {
            const start = (warmupTurns + index) * samplesPerTurn;
            return this.#samplesNs.slice(start + dropped, start + samplesPerTurn).sort();
        });
        const pooled = sorted(turns.flatMap((turn) => [...turn]));
        return {
            turn_p50_ns: turns.map((turn) => quantile(turn, 0.5)),
            turn_p95_ns: turns.map((turn) => quantile(turn, 0.95)),
            pooled_quantiles_ns: Array.from({ length: 21 }, (_, step) => quantile(pooled, step / 20)),
        };
    }
}
const longEnoughNs = 200_000;
const mostCalls = 2 ** 22;
/**
 * Finds how long one call takes: doubles the calls of a sample until it is long enough to time, then
 * repeats it until the time is spent. Timed batches, because single calls read too long below 50 ns.
 */
export class CalibratingTurns {
    #budgetMs;
    #startMs = performance.now();
    #sampleNs = new Float64Array(1);
    #repeatsNs = [];
    #calls = 0;
    constructor(budgetMs) {
        this.#budgetMs = budgetMs;
    }
    next() {
        const perCallNs = this.#sampleNs[0] ?? 0;
        const long = perCallNs * this.#calls >= longEnoughNs || this.#calls >= mostCalls;
        if (this.#calls === 0)
            this.#calls = 1;
        else if (long)
            this.#repeatsNs.push(perCallNs);
        else
            this.#calls *= 2;
        const spent = performance.now() - this.#startMs >= this.#budgetMs;
        if (spent && this.#repeatsNs.length >= 3)
            return undefined;
        return { samplesNs: this.#sampleNs, offset: 0, count: 1, calls: this.#calls };
    }
    nsPerCall() {
        // The later half is the warmer one.
        const warm = this.#repeatsNs.slice(Math.floor(this.#repeatsNs.length / 2));
        return quantile(sorted(warm), 0.5);
    }
}
