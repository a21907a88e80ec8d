import { type Atom, Jaxpr, makeVariable } from '../ir/jaxpr.ts';

/** Puts a program's inputs and outputs in another order; outputs may be left out. */
export function rearranged(
  jaxpr: Jaxpr,
  inputs: readonly number[],
  outputs: readonly number[],
): Jaxpr {
  return new Jaxpr({
    inputs: pick(jaxpr.inputs, inputs),
    constants: jaxpr.constants,
    equations: jaxpr.equations,
    outputs: pick(jaxpr.outputs, outputs),
  });
}

/** Adds inputs that the program does not look at. */
export function withUnusedInputs(jaxpr: Jaxpr, types: readonly Atom['aval'][]): Jaxpr {
  return new Jaxpr({
    inputs: [...jaxpr.inputs, ...types.map(makeVariable)],
    constants: jaxpr.constants,
    equations: jaxpr.equations,
    outputs: jaxpr.outputs,
  });
}

export function pick<T>(from: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => from[place] as T);
}

/** Numbers from `start` up to `end`, for `pick`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

/** Places where the mask is true. */
export function placesOf(mask: readonly boolean[]): number[] {
  return mask.flatMap((isSet, i) => (isSet ? [i] : []));
}

/** Cuts a list in three: so many, so many more, and the rest. */
export function cut<T>(list: readonly T[], first: number, second: number): [T[], T[], T[]] {
  const end = first + second;
  return [list.slice(0, first), list.slice(first, end), list.slice(end)];
}
