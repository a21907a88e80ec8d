import type { Aval } from '../array/aval.ts';
import {
  encodeNumber,
  encodeNumbers,
  encodePlain,
  encodeString,
  type Plain,
} from '../canonical-encoding.ts';
import { digestText } from '../digest.ts';
import { type Atom, derivedFacts, type Equation, type Jaxpr, type Variable } from './jaxpr.ts';
import { NO_PARAMS } from './primitives.ts';

/**
 * The canonical text of a jaxpr: every field framed (see canonical-encoding.ts), variables
 * numbered by first appearance, so that renaming and rebuilding change nothing and any other
 * change of types, params, effects, literals or sub-jaxprs does.
 */
export function canonicalText(jaxpr: Jaxpr): string {
  const numbers = new Map<Variable, number>();
  let text = `J${jaxpr.constants.length},${jaxpr.inputs.length},${jaxpr.equations.length},${jaxpr.outputs.length}:`;
  for (const variable of jaxpr.constants) text += encodeAtom(variable, numbers);
  for (const variable of jaxpr.inputs) text += encodeAtom(variable, numbers);
  for (const equation of jaxpr.equations) text += encodeEquation(equation, numbers);
  for (const output of jaxpr.outputs) text += encodeAtom(output, numbers);
  return text;
}

/** SHA-256 of the canonical text, worked out once and kept with the (immutable) jaxpr. */
export function fingerprintJaxpr(jaxpr: Jaxpr): string {
  const facts = derivedFacts(jaxpr);
  facts.fingerprint ??= digestText(canonicalText(jaxpr));
  return facts.fingerprint;
}

const ENCODED_NO_PARAMS = encodePlain(NO_PARAMS);

function encodeEquation(equation: Equation, numbers: Map<Variable, number>): string {
  const { inputs, outputs, subJaxprs, effects } = equation;
  let text = `E${inputs.length},${outputs.length},${subJaxprs.length},${effects.length}:`;
  text += encodeString(equation.primitive);
  text += equation.params === NO_PARAMS ? ENCODED_NO_PARAMS : encodePlain(equation.params as Plain);
  for (const input of inputs) text += encodeAtom(input, numbers);
  for (const output of outputs) text += encodeAtom(output, numbers);
  for (const sub of subJaxprs) {
    const inner = canonicalText(sub);
    text += encodeString(inner);
  }
  for (const effect of effects) text += encodeString(effect);
  return text;
}

/** The type stands at a variable's first appearance only. */
function encodeAtom(atom: Atom, numbers: Map<Variable, number>): string {
  if (atom.kind === 'literal') return `L${encodeNumber(atom.value)}${encodeAval(atom.aval)}`;
  const known = numbers.get(atom);
  if (known !== undefined) return `V${known};`;
  numbers.set(atom, numbers.size);
  return `B${encodeAval(atom.aval)}`;
}

export function encodeAval(aval: Aval): string {
  return `${aval.weakType ? 'w' : 'a'}${aval.dtype},${encodeNumbers(aval.shape)}`;
}
