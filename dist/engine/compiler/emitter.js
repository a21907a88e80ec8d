import { isReduction } from '../interpreter/folds.js';
import { joinStatements } from './chunks.js';
import { emitLoop } from './emit-loop.js';
import { expressionOf, isElementwise } from './expressions.js';
import { foldMap, isRearrangement, wholeArray } from './index-maps.js';
import { orderSteps } from './order-steps.js';
import { References } from './references.js';
import { isName, numberName, spellNumber } from './spelling.js';
import { isSharing, usageOf } from './usage.js';
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
        const [input = -1] = inputs;
        const output = outputs[0];
        for (const number of inputs)
            this.values.settleScalar(number);
        if (step.loop !== undefined) {
            this.values.settle();
            emitLoop(step, step.loop, this);
        }
        else if (isSharing(equation)) {
            this.values.share(input, output);
        }
        else if (isRearrangement(equation) || isElementwise(equation)) {
            this.#eachElement(step);
        }
        else if (isReduction(equation.primitive) && this.values.sizeOf(input) > 0) {
            this.#fold(step, equation.primitive);
        }
        else {
            this.#callKernel(step);
        }
    }
    #eachElement(step) {
        const { equation, inputs, outputs } = step;
        const output = outputs[0];
        if (this.values.sizeOf(output) === 0) {
            // Of no elements all are the same.
            this.values.setNumber(output, '(0)');
            for (const number of inputs)
                this.values.release(number);
        }
        else if (isRearrangement(equation)) {
            this.values.rearrange(equation, inputs[0], output);
        }
        else if (inputs.every((number) => this.values.isNumber(number))) {
            this.#computeNumber(step);
        }
        else {
            this.#computeElements(step);
        }
    }
    #expression(step, operands, standing) {
        const types = step.inputs.map((number) => this.values.aval(number));
        return expressionOf(step.equation, types, operands, this.references.function, standing);
    }
    #computeNumber(step) {
        const operands = step.inputs.map((number) => this.values.numberText(number));
        const output = step.outputs[0];
        const name = numberName(output, this.values.aval(output).dtype);
        const text = `const ${name} = ${this.#expression(step, operands, this.#isNested ? 'in a loop' : 'straight')};`;
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
    #fold({ equation, inputs, outputs }, primitive) {
        const [input = -1] = inputs;
        const number = outputs[0];
        const { axes } = equation.params;
        const map = foldMap(this.values.aval(input).shape, axes);
        const { group, elements } = this.values.elementsOf([input], this.values.sizeOf(input), map);
        const place = this.values.place(number);
        group.folds.push({ number, place, primitive, element: elements[0], map });
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
