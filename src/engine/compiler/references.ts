import type { Aval } from '../array/aval.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { NumberFunction } from '../primitives/elementwise/scalar-function.ts';
import type { Kernel } from '../primitives/primitive.ts';
import { kernelOf } from '../primitives/table.ts';

/** What generated code refers to by name: kernels, functions of numbers, types of arrays. */
export class References {
  readonly kernels: Kernel[] = [];
  readonly functions: NumberFunction[] = [];
  readonly avals: Aval[] = [];
  readonly #avalNames = new Map<Aval, string>();
  readonly #functionNames = new Map<NumberFunction, string>();

  kernel(equation: Equation): number {
    return this.kernels.push(kernelOf(equation)) - 1;
  }

  aval(aval: Aval): string {
    let name = this.#avalNames.get(aval);
    if (name === undefined) {
      name = `avals[${this.avals.push(aval) - 1}]`;
      this.#avalNames.set(aval, name);
    }
    return name;
  }

  function = (f: NumberFunction): string => {
    let name = this.#functionNames.get(f);
    if (name === undefined) {
      name = `f${this.functions.push(f) - 1}`;
      this.#functionNames.set(f, name);
    }
    return name;
  };
}
