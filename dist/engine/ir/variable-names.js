/** Words of the printed form that short names would otherwise reach. */
const RESERVED = new Set(['in', 'let', 'lambda']);
/** Names by order of appearance, as JAX prints them: a … z, ba, bb, … */
export class VariableNames {
    #names = new Map();
    #next = 0;
    nameOf(variable) {
        let name = this.#names.get(variable);
        if (name === undefined) {
            do
                name = spell(this.#next++);
            while (RESERVED.has(name));
            this.#names.set(variable, name);
        }
        return name;
    }
}
function spell(index) {
    const letter = String.fromCharCode(97 + (index % 26));
    return index < 26 ? letter : spell(Math.floor(index / 26)) + letter;
}
/** Names for the variables of one jaxpr: constants, inputs, then each equation's in order. */
export function nameVariables(jaxpr) {
    const names = new VariableNames();
    const visit = (atoms) => {
        for (const atom of atoms)
            if (atom.kind === 'variable')
                names.nameOf(atom);
    };
    visit(jaxpr.constants);
    visit(jaxpr.inputs);
    for (const equation of jaxpr.equations) {
        visit(equation.inputs);
        visit(equation.outputs);
    }
    visit(jaxpr.outputs);
    return names;
}
