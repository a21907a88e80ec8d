import { sizeOf } from '../array/aval.js';
import { joinStatements } from './chunks.js';
import { expressionOf, isElementwise } from './expressions.js';
import { References } from './references.js';
import { constructors, isName, spellNumber } from './spelling.js';
import { isSharing, usageOf } from './usage.js';
/** Steps of one loop; more would crowd the registers and no longer be optimised. */
const STEPS_IN_A_LOOP = 60;
/** Larger intermediate arrays are made in each run, so that a program in a cache stays small. */
const MOST_KEPT_BYTES = 1 << 20;
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export class Emitter {
    references = new References();
    #program;
    #usage;
    /** Arrays the program keeps, as declarations, and their bytes. */
    #kept = [];
    #keptBytes = 0;
    #places = [];
    #statements = [];
    /** Loops still growing, by the number of elements. */
    #open = new Map();
    constructor(program) {
        this.#program = program;
        this.#usage = usageOf(program);
    }
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit() {
        const { constants, inputs, literals, steps, outputs } = this.#program;
        const { uses } = this.#usage;
        this.#program.avals.forEach((_, number) => {
            this.#places.push({ location: { kind: 'number', text: '0' }, uses: uses[number] });
        });
        for (const [number, value] of literals)
            this.#setNumber(number, spellNumber(value));
        constants.forEach((number, i) => {
            this.#receive(number, `constants[${i}]`);
        });
        inputs.forEach((number, i) => {
            this.#receive(number, `inputs[${i}]`);
        });
        for (const step of steps)
            this.#step(step);
        for (const group of [...this.#open.values()])
            this.#close(group);
        return joinStatements(this.#kept, this.#statements, this.#result(outputs));
    }
    #aval(number) {
        return this.#program.avals[number];
    }
    #place(number) {
        return this.#places[number];
    }
    #setNumber(number, text) {
        this.#place(number).location = { kind: 'number', text };
    }
    #define(number, text, uses) {
        const isNumber = this.#aval(number).shape.length === 0;
        const name = `${isNumber ? 's' : 'a'}${number}`;
        const element = isNumber ? '[0]' : '';
        this.#statements.push({ text: `const ${name} = ${text}${element};`, defines: [name], uses });
        this.#place(number).location = isNumber
            ? { kind: 'number', text: name }
            : { kind: 'array', name };
    }
    #receive(number, source) {
        if (this.#place(number).uses > 0)
            this.#define(number, `storageOf(${source})`, []);
    }
    #step(step) {
        const { primitive } = step.equation;
        const [input = -1] = step.inputs;
        const output = step.outputs[0];
        if (isSharing(step.equation)) {
            this.#share(input, output);
        }
        else if (primitive === 'broadcast_in_dim' && this.#isNumber(input)) {
            this.#share(input, output);
        }
        else if (!isElementwise(step.equation)) {
            this.#callKernel(step);
        }
        else if (step.inputs.every((number) => this.#isNumber(number))) {
            this.#computeNumber(step);
        }
        else {
            this.#computeElements(step);
        }
    }
    #isNumber(number) {
        return this.#place(number).location.kind === 'number';
    }
    /** The output is where the input is, except between an array of one element and a number. */
    #share(input, output) {
        const from = this.#place(input);
        if (this.#aval(output).shape.length === 0 && !this.#isNumber(input)) {
            const name = this.#arrayName(input);
            this.#define(output, name, [name]);
            from.uses--;
            return;
        }
        from.uses += this.#place(output).uses - 1;
        this.#places[output] = from;
    }
    #expression(step, operands) {
        const types = step.inputs.map((number) => this.#aval(number));
        return expressionOf(step.equation, types, operands, this.references.function);
    }
    #computeNumber(step) {
        const operands = step.inputs.map((number) => this.#numberText(number));
        const output = step.outputs[0];
        const name = `s${output}`;
        const text = `const ${name} = ${this.#expression(step, operands)};`;
        this.#statements.push({ text, defines: [name], uses: operands.filter(isName) });
        this.#setNumber(output, name);
        for (const number of step.inputs)
            this.#place(number).uses--;
    }
    #numberText(number) {
        const { location } = this.#place(number);
        return location.kind === 'number' ? location.text : '';
    }
    #computeElements(step) {
        const output = step.outputs[0];
        const group = this.#groupFor(sizeOf(this.#aval(output).shape));
        const operands = step.inputs.map((number) => this.#elementOf(number, group));
        const local = `e${output}`;
        group.lines.push(`const ${local} = ${this.#expression(step, operands)};`);
        const place = this.#place(output);
        place.location = { kind: 'pending', local, group };
        group.pending.push({ local, place, number: output });
        for (const number of step.inputs)
            this.#place(number).uses--;
        if (group.lines.length >= STEPS_IN_A_LOOP)
            this.#close(group);
    }
    #groupFor(size) {
        let group = this.#open.get(size);
        if (group === undefined) {
            group = { size, lines: [], loaded: new Map(), pending: [], uses: new Set() };
            this.#open.set(size, group);
        }
        return group;
    }
    #elementOf(number, group) {
        const { location } = this.#place(number);
        if (location.kind === 'pending')
            return location.local;
        if (location.kind === 'number') {
            if (isName(location.text))
                group.uses.add(location.text);
            return location.text;
        }
        let local = group.loaded.get(location.name);
        if (local === undefined) {
            local = `e_${location.name}`;
            group.loaded.set(location.name, local);
            group.uses.add(location.name);
            group.lines.push(`const ${local} = ${location.name}[i];`);
        }
        return local;
    }
    /** Ends a loop: what is needed after it goes to arrays. */
    #close(group) {
        this.#open.delete(group.size);
        const before = [];
        const defines = [];
        const stores = group.pending.flatMap(({ local, place, number }) => {
            if (place.uses === 0)
                return [];
            const name = `a${number}`;
            const declaration = `const ${name} = new ${constructors[this.#aval(number).dtype]}(${group.size});`;
            if (!this.#keep(number, group.size, declaration)) {
                before.push(declaration);
                defines.push(name);
            }
            place.location = { kind: 'array', name };
            return [`${name}[i] = ${local};`];
        });
        const body = [...group.lines, ...stores].join(' ');
        const loop = `for (let i = 0; i < ${group.size}; i++) { ${body} }`;
        this.#statements.push({
            text: [...before, loop].join('\n'),
            defines,
            uses: [...group.uses],
            weight: group.lines.length + stores.length,
        });
    }
    /** Whether the array was declared outside of the run, for all runs to write to. */
    #keep(number, size, declaration) {
        const bytes = this.#keptBytes + 8 * size;
        if (this.#usage.escapes[number] || bytes > MOST_KEPT_BYTES)
            return false;
        this.#keptBytes = bytes;
        this.#kept.push(declaration);
        return true;
    }
    /** The name of an array with the value's elements; ends the loop that computes it. */
    #arrayName(number) {
        const place = this.#place(number);
        if (place.location.kind === 'pending')
            this.#close(place.location.group);
        const { location } = place;
        if (location.kind === 'array')
            return location.name;
        const { dtype, shape } = this.#aval(number);
        const name = `a${number}_${this.#statements.length}`;
        const text = this.#numberText(number);
        const filled = `new ${constructors[dtype]}(${sizeOf(shape)}).fill(${text})`;
        const uses = [text].filter(isName);
        this.#statements.push({ text: `const ${name} = ${filled};`, defines: [name], uses });
        return name;
    }
    #wrapped(number, name) {
        return `new NdArray(${this.references.aval(this.#aval(number))}, ${name})`;
    }
    #callKernel(step) {
        const names = step.inputs.map((number) => this.#arrayName(number));
        const operands = step.inputs.map((number, i) => this.#wrapped(number, names[i]));
        const kernel = this.references.kernel(step.equation);
        const results = `a_k${kernel}`;
        const text = `const ${results} = kernels[${kernel}]([${operands.join(', ')}]);`;
        this.#statements.push({ text, defines: [results], uses: names });
        for (const number of step.inputs)
            this.#place(number).uses--;
        step.outputs.forEach((number, i) => {
            if (this.#place(number).uses === 0)
                return;
            this.#define(number, `storageOf(${results}[${i}])`, [results]);
        });
    }
    /** Outputs that are inputs are handed on as they came. */
    #result(outputs) {
        const uses = [];
        const texts = outputs.map((number) => {
            const { inputs, constants } = this.#program;
            if (inputs.includes(number))
                return `inputs[${inputs.indexOf(number)}]`;
            if (constants.includes(number))
                return `constants[${constants.indexOf(number)}]`;
            const name = this.#arrayName(number);
            uses.push(name);
            return this.#wrapped(number, name);
        });
        return { text: `return [${texts.join(', ')}];`, defines: [], uses };
    }
}
