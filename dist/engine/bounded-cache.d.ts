/** A map that forgets its least recently used entry when it is full. */
export declare class BoundedCache<V> {
    #private;
    constructor(capacity: number);
    get size(): number;
    get(key: string): V | undefined;
    set(key: string, value: V): void;
}
