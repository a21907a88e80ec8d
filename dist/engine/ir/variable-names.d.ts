import type { Jaxpr, Variable } from './jaxpr.ts';
/** Names by order of appearance, as JAX prints them: a … z, ba, bb, … */
export declare class VariableNames {
    #private;
    nameOf(variable: Variable): string;
}
/** Names for the variables of one jaxpr: constants, inputs, then each equation's in order. */
export declare function nameVariables(jaxpr: Jaxpr): VariableNames;
