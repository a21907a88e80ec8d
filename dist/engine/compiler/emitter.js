import { primitives } from '../primitives/table.js';
import { joinStatements } from './chunks.js';
import { writeControlLoop } from './control-loop.js';
import { expressionOf } from './expressions.js';
import { foldMap, wholeArray } from './index-maps.js';
import { orderSteps } from './order-steps.js';
import { References } from './references.js';
import { isName, numberName, spellNumber } from './spelling.js';
import { usageOf } from './usage.js';
import { Values } from './values.js';
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export class Emitter {
    references = new References();
    values;
    #program;
    #ordered;
    #statements = [];
    #isNested = false;
    constructor(program) {
        this.#program = program;
        const usage = usageOf(program);
        this.#ordered = orderSteps(program, usage.uses);
        this.values = new Values(program, usage, (statement) => this.write(statement));
    }
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit(operationsInAChunk) {
        const { constants, inputs, literals, outputs } = this.#program;
        for (const [number, value] of literals)
            this.values.setNumber(number, spellNumber(value));
        constants.forEach((number, i) => {
            this.#receive(number, `constants[${i}]`);
        });
        inputs.forEach((number, i) => {
            this.#receive(number, `inputs[${i}]`);
        });
        for (const step of this.#ordered)
            this.#step(step);
        for (const number of outputs)
            this.values.storeInOrder(number);
        this.values.settle();
        // The result may still write copies, so it comes before the statements are joined.
        const result = this.#result(outputs);
        return joinStatements(this.values.loops.kept, this.#statements, result, operationsInAChunk);
    }
    #receive(number, source) {
        if (this.values.isUsed(number))
            this.values.define(number, `storageOf(${source})`, []);
    }
    /** Statements written by `emit` alone, for a block of their own. */
    nested(emit) {
        const own = [];
        const outer = this.#statements;
        const wasNested = this.#isNested;
        this.values.inBlock(() => {
            this.#statements = own;
            this.#isNested = true;
            emit();
        });
        this.#statements = outer;
        this.#isNested = wasNested;
        return own;
    }
    steps(steps) {
        for (const step of steps)
            this.#step(step);
        this.values.settle();
    }
    write(statement) {
        this.#statements.push(statement);
    }
    #step(step) {
        const { equation, inputs, outputs } = step;
        for (const number of inputs)
            this.values.settleScalar(number);
        const [input = -1] = inputs;
        const output = outputs[0];
        switch (primitives[equation.primitive].kind) {
            case 'sharing':
                this.values.share(input, output);
                break;
            case 'rearrangement':
                if (this.values.sizeOf(output) === 0)
                    this.#fillWithNothing(step);
                else
                    this.values.rearrange(equation, input, output);
                break;
            case 'elementwise':
                if (this.values.sizeOf(output) === 0)
                    this.#fillWithNothing(step);
                else if (inputs.every((number) => this.values.isNumber(number)))
                    this.#computeNumber(step);
                else
                    this.#computeElements(step);
                break;
            case 'reduction':
                if (this.values.sizeOf(input) === 0)
                    this.#callKernel(step);
                else
                    this.#fold(step);
                break;
            case 'loop':
                this.#loop(step);
                break;
            case 'call':
            case 'kernel':
                this.#callKernel(step);
                break;
        }
    }
    #loop(step) {
        if (step.loop === undefined) {
            this.#callKernel(step);
            return;
        }
        this.values.settle();
        writeControlLoop(step, step.loop, this);
    }
    /** An output without elements is any number, repeated no times. */
    #fillWithNothing({ inputs, outputs }) {
        this.values.setNumber(outputs[0], '(0)');
        for (const number of inputs)
            this.values.release(number);
    }
    #expression(step, operands, standing) {
        const types = step.inputs.map((number) => this.values.aval(number));
        const equation = step.equation;
        return expressionOf(equation, types, operands, this.references.function, standing);
    }
    #computeNumber(step) {
        const operands = step.inputs.map((number) => this.values.numberText(number));
        const output = step.outputs[0];
        const name = numberName(output, this.values.aval(output).dtype);
        const standing = this.#isNested ? 'in a loop' : 'straight';
        const text = `const ${name} = ${this.#expression(step, operands, standing)};`;
        this.#statements.push({ text, defines: [name], uses: operands.filter(isName) });
        this.values.setNumber(output, name);
        for (const number of step.inputs)
            this.values.release(number);
    }
    #computeElements(step) {
        const output = step.outputs[0];
        const size = this.values.sizeOf(output);
        const { group, elements } = this.values.elementsOf(step.inputs, size);
        const local = `e${output}`;
        group.lines.push(`const ${local} = ${this.#expression(step, elements, 'in a loop')};`);
        const place = this.values.place(output);
        place.location = { kind: 'pending', local, group };
        group.stores.push({ number: output, place, local, map: wholeArray(size) });
        for (const number of step.inputs)
            this.values.release(number);
        this.values.loops.closeIfFull(group);
    }
    #fold({ equation, inputs, outputs }) {
        const [input = -1] = inputs;
        const number = outputs[0];
        const { primitive, params } = equation;
        const { fold } = primitives[primitive];
        const map = foldMap(this.values.aval(input).shape, params.axes);
        const { group, elements } = this.values.elementsOf([input], this.values.sizeOf(input), map);
        const place = this.values.place(number);
        group.folds.push({ number, place, fold, element: elements[0], map });
        place.location = { kind: 'closing', group };
        this.values.release(input);
        this.values.loops.closeIfFull(group);
    }
    #wrapped(number, name) {
        return `new NdArray(${this.references.aval(this.values.aval(number))}, ${name})`;
    }
    #callKernel(step) {
        const names = step.inputs.map((number) => this.values.arrayName(number));
        const operands = step.inputs.map((number, i) => this.#wrapped(number, names[i]));
        const kernel = this.references.kernel(step.equation);
        const results = `a_k${kernel}`;
        const text = `const ${results} = kernels[${kernel}]([${operands.join(', ')}]);`;
        this.#statements.push({ text, defines: [results], uses: names });
        for (const number of step.inputs)
            this.values.release(number);
        step.outputs.forEach((number, i) => {
            if (!this.values.isUsed(number))
                return;
            this.values.define(number, `storageOf(${results}[${i}])`, [results]);
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
            const name = this.values.arrayName(number);
            uses.push(name);
            return this.#wrapped(number, name);
        });
        return { text: `return [${texts.join(', ')}];`, defines: [], uses };
    }
}
