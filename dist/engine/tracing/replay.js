import { scalar } from '../array/nd-array.js';
import { bind } from './trace.js';
/** The values of a jaxpr's variables while it is walked. */
export class Environment {
    #values = new Map();
    constructor(jaxpr, constants, args) {
        this.write(jaxpr.constants, constants);
        this.write(jaxpr.inputs, args);
    }
    write(variables, values) {
        variables.forEach((variable, i) => {
            this.#values.set(variable, values[i]);
        });
    }
    read(atom) {
        if (atom.kind === 'literal')
            return scalar(atom.value, atom.aval.dtype, atom.aval.weakType);
        return this.#values.get(atom);
    }
    readAll(atoms) {
        return atoms.map((atom) => this.read(atom));
    }
}
/** Applies an equation to other inputs. */
export function applyEquation(equation, inputs) {
    const { primitive, params, subJaxprs, effects } = equation;
    return bind(primitive, inputs, params, subJaxprs, effects);
}
/** Applies a jaxpr equation by equation, so that an enclosing trace records them. */
export function replay(jaxpr, constants, args) {
    const environment = new Environment(jaxpr, constants, args);
    for (const equation of jaxpr.equations) {
        const inputs = environment.readAll(equation.inputs);
        environment.write(equation.outputs, applyEquation(equation, inputs));
    }
    return environment.readAll(jaxpr.outputs);
}
