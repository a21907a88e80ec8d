/** A map that forgets its least recently used entry when it is full. */
export class BoundedCache {
    #entries = new Map();
    #capacity;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get size() {
        return this.#entries.size;
    }
    get(key) {
        const value = this.#entries.get(key);
        if (value === undefined)
            return undefined;
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
        if (!oldest.done)
            this.#entries.delete(oldest.value);
    }
}
