import { formatAval } from '../array/aval.ts';
import { isPlainList, type Plain } from '../canonical-encoding.ts';
import type { Atom, Equation, Jaxpr, Variable } from './jaxpr.ts';
import { VariableNames } from './variable-names.ts';

/**
 * A jaxpr as text in JAX's manner; `parseJaxpr` reads it back. Constants stand before the
 * semicolon, inputs after it; every variable has its type where it is bound:
 *
 *     { lambda ; a:f32[3]. let
 *         b:f32[3] = mul a 2:f32[]
 *         c:f32[] = reduce_sum[axes=[0]] b
 *       in (c) }
 */
export function printJaxpr(jaxpr: Jaxpr, indent = ''): string {
  const names = new VariableNames();
  const binder = (variable: Variable): string =>
    `${names.nameOf(variable)}:${formatAval(variable.aval)}`;
  const binders = (variables: readonly Variable[]): string =>
    variables.map((variable) => `${binder(variable)} `).join('');
  const head = `{ lambda ${binders(jaxpr.constants)}; ${binders(jaxpr.inputs).trimEnd()}. let`;
  const inner = `${indent}    `;
  const lines = jaxpr.equations.map((equation) => {
    const application = printApplication(equation, names, inner);
    return `${inner}${binders(equation.outputs)}= ${application}`;
  });
  const outputs = jaxpr.outputs.map((output) => printAtom(output, names)).join(', ');
  return [head, ...lines, `${indent}  in (${outputs}) }`].join('\n');
}

function printApplication(equation: Equation, names: VariableNames, indent: string): string {
  const params = equation.params as { readonly [key: string]: Plain };
  const keys = Object.keys(params).sort();
  let text: string = equation.primitive;
  if (keys.length > 0) {
    text += `[${keys.map((key) => `${key}=${printPlain(params[key] as Plain)}`).join(' ')}]`;
  }
  if (equation.effects.length > 0) {
    text += `<${equation.effects.map((effect) => JSON.stringify(effect)).join(', ')}>`;
  }
  for (const sub of equation.subJaxprs) text += ` ${printJaxpr(sub, indent)}`;
  // Inputs are named before outputs of later equations, so names follow the order of appearance.
  for (const input of equation.inputs) text += ` ${printAtom(input, names)}`;
  return text;
}

function printAtom(atom: Atom, names: VariableNames): string {
  if (atom.kind === 'variable') return names.nameOf(atom);
  return `${printNumber(atom.value)}:${formatAval(atom.aval)}`;
}

function printNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function printPlain(value: Plain): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isPlainList(value)) return `[${value.map(printPlain).join(', ')}]`;
  const fields = Object.keys(value).sort();
  const spelled = fields.map((key) => `${JSON.stringify(key)}: ${printPlain(value[key] as Plain)}`);
  return `{${spelled.join(', ')}}`;
}
