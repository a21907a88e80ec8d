import { kernelOf } from '../primitives/table.js';
/** What generated code refers to by name: kernels, functions of numbers, types of arrays. */
export class References {
    kernels = [];
    functions = [];
    avals = [];
    #avalNames = new Map();
    #functionNames = new Map();
    kernel(equation) {
        return this.kernels.push(kernelOf(equation)) - 1;
    }
    aval(aval) {
        let name = this.#avalNames.get(aval);
        if (name === undefined) {
            name = `avals[${this.avals.push(aval) - 1}]`;
            this.#avalNames.set(aval, name);
        }
        return name;
    }
    function = (f) => {
        let name = this.#functionNames.get(f);
        if (name === undefined) {
            name = `f${this.functions.push(f) - 1}`;
            this.#functionNames.set(f, name);
        }
        return name;
    };
}
