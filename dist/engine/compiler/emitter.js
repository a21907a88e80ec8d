import { sizeOf } from '../array/aval.js';
import { joinStatements } from './chunks.js';
import { ElementLoops } from './element-loops.js';
import { emitLoop } from './emit-loop.js';
import { expressionOf, isElementwise } from './expressions.js';
import { References } from './references.js';
import { constructors, isName, nameOf, numberName, spellNumber } from './spelling.js';
import { isSharing, usageOf } from './usage.js';
/** Steps of one loop; more would crowd the registers and no longer be optimised. */
const STEPS_IN_A_LOOP = 60;
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export class Emitter {
    references = new References();
    #program;
    #usage;
    #places = [];
    #statements = [];
    #loops;
    #names = 0;
    #isNested = false;
    constructor(program) {
        this.#program = program;
        this.#usage = usageOf(program);
        this.#loops = new ElementLoops(program.avals, this.#usage.escapes);
    }
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit(operationsInAChunk) {
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
        this.#closeAll();
        return joinStatements(this.#loops.kept, this.#statements, this.#result(outputs), operationsInAChunk);
    }
    aval(number) {
        return this.#program.avals[number];
    }
    #place(number) {
        return this.#places[number];
    }
    #setNumber(number, text) {
        this.#place(number).location = { kind: 'number', text };
    }
    #define(number, text, uses) {
        const isNumber = this.aval(number).shape.length === 0;
        const name = nameOf(number, this.aval(number));
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
    /** Statements written by `emit` alone, for a block of their own. */
    nested(emit) {
        const outer = this.#statements;
        const wasNested = this.#isNested;
        this.#closeAll();
        this.#statements = [];
        this.#isNested = true;
        emit();
        this.#closeAll();
        const own = this.#statements;
        this.#statements = outer;
        this.#isNested = wasNested;
        return own;
    }
    steps(steps) {
        for (const step of steps)
            this.#step(step);
        this.#closeAll();
    }
    locate(number, name) {
        this.#place(number).location = isName(name)
            ? { kind: 'number', text: name }
            : { kind: 'array', name };
    }
    write(statement) {
        this.#statements.push(statement);
    }
    isUsed(number) {
        return this.#place(number).uses > 0;
    }
    newName(kind) {
        return `${kind}${this.#names++}`;
    }
    #step(step) {
        const { primitive } = step.equation;
        const [input = -1] = step.inputs;
        const output = step.outputs[0];
        if (step.loop !== undefined) {
            this.#closeAll();
            emitLoop(step, step.loop, this);
        }
        else if (isSharing(step.equation)) {
            this.#share(input, output);
        }
        else if (primitive === 'broadcast_in_dim' && this.isNumber(input)) {
            this.#share(input, output);
        }
        else if (!isElementwise(step.equation)) {
            this.#callKernel(step);
        }
        else if (step.inputs.every((number) => this.isNumber(number))) {
            this.#computeNumber(step);
        }
        else {
            this.#computeElements(step);
        }
    }
    isNumber(number) {
        return this.#place(number).location.kind === 'number';
    }
    /** The output is where the input is, except between an array of one element and a number. */
    #share(input, output) {
        const from = this.#place(input);
        if (this.aval(output).shape.length === 0 && !this.isNumber(input)) {
            const name = this.arrayName(input);
            this.#define(output, name, [name]);
            from.uses--;
            return;
        }
        from.uses += this.#place(output).uses - 1;
        this.#places[output] = from;
    }
    #expression(step, operands, standing) {
        const types = step.inputs.map((number) => this.aval(number));
        return expressionOf(step.equation, types, operands, this.references.function, standing);
    }
    #computeNumber(step) {
        const operands = step.inputs.map((number) => this.numberText(number));
        const output = step.outputs[0];
        const name = numberName(output, this.aval(output).dtype);
        const text = `const ${name} = ${this.#expression(step, operands, this.#isNested ? 'in a loop' : 'straight')};`;
        this.#statements.push({ text, defines: [name], uses: operands.filter(isName) });
        this.#setNumber(output, name);
        for (const number of step.inputs)
            this.#place(number).uses--;
    }
    numberText(number) {
        const { location } = this.#place(number);
        return location.kind === 'number' ? location.text : '';
    }
    #computeElements(step) {
        const output = step.outputs[0];
        const group = this.#loops.groupFor(sizeOf(this.aval(output).shape));
        const operands = step.inputs.map((number) => this.#loops.elementOf(this.#place(number).location, group));
        const local = `e${output}`;
        group.lines.push(`const ${local} = ${this.#expression(step, operands, 'in a loop')};`);
        const place = this.#place(output);
        place.location = { kind: 'pending', local, group };
        group.pending.push({ local, place, number: output });
        for (const number of step.inputs)
            this.#place(number).uses--;
        if (group.lines.length >= STEPS_IN_A_LOOP)
            this.#close(group);
    }
    #close(group) {
        this.#statements.push(this.#loops.close(group));
    }
    #closeAll() {
        for (const group of this.#loops.allOpen())
            this.#close(group);
    }
    /** The name of an array with the value's elements; ends the loop that computes it. */
    arrayName(number) {
        const place = this.#place(number);
        if (place.location.kind === 'pending')
            this.#close(place.location.group);
        const { location } = place;
        if (location.kind === 'array')
            return location.name;
        const { dtype, shape } = this.aval(number);
        const name = this.newName(`a${number}_`);
        const text = this.numberText(number);
        const filled = `new ${constructors[dtype]}(${sizeOf(shape)}).fill(${text})`;
        const uses = [text].filter(isName);
        this.#statements.push({ text: `const ${name} = ${filled};`, defines: [name], uses });
        return name;
    }
    #wrapped(number, name) {
        return `new NdArray(${this.references.aval(this.aval(number))}, ${name})`;
    }
    #callKernel(step) {
        const names = step.inputs.map((number) => this.arrayName(number));
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
            const name = this.arrayName(number);
            uses.push(name);
            return this.#wrapped(number, name);
        });
        return { text: `return [${texts.join(', ')}];`, defines: [], uses };
    }
}
