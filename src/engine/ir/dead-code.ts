import { type Atom, type Equation, Jaxpr } from './jaxpr.ts';

/**
 * The jaxpr without equations whose outputs nothing uses. Equations with effects stay.
 */
export function eliminateDeadCode(jaxpr: Jaxpr): Jaxpr {
  const used = new Set<Atom>(jaxpr.outputs);
  const kept: Equation[] = [];
  for (let i = jaxpr.equations.length - 1; i >= 0; i--) {
    const equation = jaxpr.equations[i] as Equation;
    const wanted = equation.outputs.some((output) => used.has(output));
    if (!wanted && equation.effects.length === 0) continue;
    for (const input of equation.inputs) used.add(input);
    kept.push(equation);
  }
  if (kept.length === jaxpr.equations.length) return jaxpr;
  const { inputs, constants, outputs } = jaxpr;
  return new Jaxpr({ inputs, constants, equations: kept.reverse(), outputs });
}
