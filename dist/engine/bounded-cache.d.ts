export interface CacheStatistics {
    readonly size: number;
    readonly hits: number;
    readonly misses: number;
    readonly evictions: number;
}
/** A map that forgets its least recently used entry when it is full. */
export declare class BoundedCache<V> {
    #private;
    constructor(capacity: number);
    get size(): number;
    /** Counted since the cache was made. */
    statistics(): CacheStatistics;
    get(key: string): V | undefined;
    set(key: string, value: V): void;
}
