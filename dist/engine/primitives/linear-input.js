/** Stands for an input the output is linear in; only its type is known. */
export class LinearInput {
    aval;
    constructor(aval) {
        this.aval = aval;
    }
}
