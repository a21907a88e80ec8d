export interface CacheStatistics {
    readonly size: number;
    readonly hits: number;
    readonly misses: number;
    readonly evictions: number;
}
/**
 * A map that forgets its least recently used entry when it is full. A hit only notes its time;
 * which entry is the oldest is looked for when one has to go, since what is kept here takes far
 * longer to make than that.
 */
export declare class BoundedCache<V> {
    #private;
    constructor(capacity: number);
    get size(): number;
    /** Counted since the cache was made. */
    statistics(): CacheStatistics;
    get(key: string): V | undefined;
    set(key: string, value: V): void;
}
