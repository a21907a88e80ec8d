/** A loop over elements that is still growing. */
export interface LoopGroup {
    readonly size: number;
    readonly lines: string[];
    /** Arrays read, by name of the array, with the local that holds the element. */
    readonly loaded: Map<string, string>;
    readonly pending: {
        readonly local: string;
        readonly place: Place;
        readonly number: number;
    }[];
    /** Names defined outside that the loop needs. */
    readonly uses: Set<string>;
}
/** Where a value is while code for its users is written. */
export type Location = 
/** A number: a local or a literal. With a shape, it is repeated over all elements. */
{
    readonly kind: 'number';
    readonly text: string;
}
/** A typed array in a local. */
 | {
    readonly kind: 'array';
    readonly name: string;
}
/** A local inside a loop that is still open. */
 | {
    readonly kind: 'pending';
    readonly local: string;
    readonly group: LoopGroup;
};
/** A value's location, which changes when its loop ends, and how many users are still to come. */
export interface Place {
    location: Location;
    uses: number;
}
/** A line of generated code with the names it defines and needs. */
export interface Statement {
    readonly text: string;
    readonly defines: readonly string[];
    readonly uses: readonly string[];
    /** Operations in it; default 1. */
    readonly weight?: number;
}
