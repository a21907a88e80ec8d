/** A map that forgets its least recently used entry when it is full. */
export class BoundedCache {
    #entries = new Map();
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
        const value = this.#entries.get(key);
        if (value === undefined) {
            this.#misses++;
            return undefined;
        }
        this.#hits++;
        this.#entries.delete(key);
        this.#entries.set(key, value);
        return value;
    }
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size <= this.#capacity)
            return;
        const oldest = this.#entries.keys().next();
        if (oldest.done)
            return;
        this.#entries.delete(oldest.value);
        this.#evictions++;
    }
}
