import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';

/** Stands for an input the output is linear in; only its type is known. */
export class LinearInput {
  readonly aval: Aval;

  constructor(aval: Aval) {
    this.aval = aval;
  }
}

export type TransposeInput = Value | LinearInput;
