/**
 * A map that forgets its least recently used entry when it is full. A hit only notes its time;
 * which entry is the oldest is looked for when one has to go, since what is kept here takes far
 * longer to make than that.
 */
export class BoundedCache {
    #entries = new Map();
    #uses = 0;
    #capacity;
    #hits = 0;
    #misses = 0;
    #evictions = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get size() {
        return this.#entries.size;
    }
    /** Counted since the cache was made. */
    statistics() {
        const [hits, misses, evictions] = [this.#hits, this.#misses, this.#evictions];
        return { size: this.#entries.size, hits, misses, evictions };
    }
    get(key) {
        const held = this.#entries.get(key);
        if (held === undefined) {
            this.#misses++;
            return undefined;
        }
        this.#hits++;
        held.lastUse = ++this.#uses;
        return held.value;
    }
    set(key, value) {
        this.#entries.set(key, { value, lastUse: ++this.#uses });
        if (this.#entries.size <= this.#capacity)
            return;
        let oldest = key;
        let lastUse = this.#uses;
        for (const [other, held] of this.#entries) {
            if (held.lastUse >= lastUse)
                continue;
            oldest = other;
            lastUse = held.lastUse;
        }
        this.#entries.delete(oldest);
        this.#evictions++;
    }
}
