import type { Equation } from '../ir/jaxpr.ts';
import type { Standing } from '../primitives/elementwise/element.ts';
import type { ReductionPrimitive } from '../primitives/primitive.ts';
import type { AxesParams } from '../primitives/reductions/reductions.ts';
import { type PrimitiveOfKind, primitives } from '../primitives/table.ts';
import { joinStatements } from './chunks.ts';
import { type LoopContext, writeControlLoop } from './control-loop.ts';
import { expressionOf } from './expressions.ts';
import type { FlatProgram, FlatStep } from './flatten.ts';
import { foldMap, type Rearrangement, wholeArray } from './index-maps.ts';
import { orderSteps } from './order-steps.ts';
import type { Statement } from './places.ts';
import { References } from './references.ts';
import { isName, numberName, spellNumber } from './spelling.ts';
import { usageOf } from './usage.ts';
import { Values } from './values.ts';

/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export class Emitter implements LoopContext {
  readonly references = new References();
  readonly values: Values;
  readonly #program: FlatProgram;
  readonly #ordered: readonly FlatStep[];
  #statements: Statement[] = [];
  #isNested = false;

  constructor(program: FlatProgram) {
    this.#program = program;
    const usage = usageOf(program);
    this.#ordered = orderSteps(program, usage.uses);
    this.values = new Values(program, usage, (statement) => this.write(statement));
  }

  /** Code that ends by returning the function `(constants, inputs) => outputs`. */
  emit(operationsInAChunk: number): string {
    const { constants, inputs, literals, outputs } = this.#program;
    for (const [number, value] of literals) this.values.setNumber(number, spellNumber(value));
    constants.forEach((number, i) => {
      this.#receive(number, `constants[${i}]`);
    });
    inputs.forEach((number, i) => {
      this.#receive(number, `inputs[${i}]`);
    });
    for (const step of this.#ordered) this.#step(step);
    for (const number of outputs) this.values.storeInOrder(number);
    this.values.settle();
    // The result may still write copies, so it comes before the statements are joined.
    const result = this.#result(outputs);
    return joinStatements(this.values.loops.kept, this.#statements, result, operationsInAChunk);
  }

  #receive(number: number, source: string): void {
    if (this.values.isUsed(number)) this.values.define(number, `storageOf(${source})`, []);
  }

  /** Statements written by `emit` alone, for a block of their own. */
  nested(emit: () => void): Statement[] {
    const own: Statement[] = [];
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

  steps(steps: readonly FlatStep[]): void {
    for (const step of steps) this.#step(step);
    this.values.settle();
  }

  write(statement: Statement): void {
    this.#statements.push(statement);
  }

  #step(step: FlatStep): void {
    const { equation, inputs, outputs } = step;
    for (const number of inputs) this.values.settleScalar(number);
    const [input = -1] = inputs;
    const output = outputs[0] as number;
    switch (primitives[equation.primitive].kind) {
      case 'sharing':
        this.values.share(input, output);
        break;
      case 'rearrangement':
        if (this.values.sizeOf(output) === 0) this.#fillWithNothing(step);
        else this.values.rearrange(equation as Rearrangement, input, output);
        break;
      case 'elementwise':
        if (this.values.sizeOf(output) === 0) this.#fillWithNothing(step);
        else if (inputs.every((number) => this.values.isNumber(number))) this.#computeNumber(step);
        else this.#computeElements(step);
        break;
      case 'reduction':
        if (this.values.sizeOf(input) === 0) this.#callKernel(step);
        else this.#fold(step);
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

  #loop(step: FlatStep): void {
    if (step.loop === undefined) {
      this.#callKernel(step);
      return;
    }
    this.values.settle();
    writeControlLoop(step, step.loop, this);
  }

  /** An output without elements is any number, repeated no times. */
  #fillWithNothing({ inputs, outputs }: FlatStep): void {
    this.values.setNumber(outputs[0] as number, '(0)');
    for (const number of inputs) this.values.release(number);
  }

  #expression(step: FlatStep, operands: readonly string[], standing: Standing): string {
    const types = step.inputs.map((number) => this.values.aval(number));
    const equation = step.equation as Equation<PrimitiveOfKind<'elementwise'>>;
    return expressionOf(equation, types, operands, this.references.function, standing);
  }

  #computeNumber(step: FlatStep): void {
    const operands = step.inputs.map((number) => this.values.numberText(number));
    const output = step.outputs[0] as number;
    const name = numberName(output, this.values.aval(output).dtype);
    const standing = this.#isNested ? 'in a loop' : 'straight';
    const text = `const ${name} = ${this.#expression(step, operands, standing)};`;
    this.#statements.push({ text, defines: [name], uses: operands.filter(isName) });
    this.values.setNumber(output, name);
    for (const number of step.inputs) this.values.release(number);
  }

  #computeElements(step: FlatStep): void {
    const output = step.outputs[0] as number;
    const size = this.values.sizeOf(output);
    const { group, elements } = this.values.elementsOf(step.inputs, size);
    const local = `e${output}`;
    group.lines.push(`const ${local} = ${this.#expression(step, elements, 'in a loop')};`);
    const place = this.values.place(output);
    place.location = { kind: 'pending', local, group };
    group.stores.push({ number: output, place, local, map: wholeArray(size) });
    for (const number of step.inputs) this.values.release(number);
    this.values.loops.closeIfFull(group);
  }

  #fold({ equation, inputs, outputs }: FlatStep): void {
    const [input = -1] = inputs;
    const number = outputs[0] as number;
    const { primitive, params } = equation as Equation<PrimitiveOfKind<'reduction'>>;
    const { fold } = primitives[primitive] as ReductionPrimitive<AxesParams>;
    const map = foldMap(this.values.aval(input).shape, params.axes);
    const { group, elements } = this.values.elementsOf([input], this.values.sizeOf(input), map);
    const place = this.values.place(number);
    group.folds.push({ number, place, fold, element: elements[0] as string, map });
    place.location = { kind: 'closing', group };
    this.values.release(input);
    this.values.loops.closeIfFull(group);
  }

  #wrapped(number: number, name: string): string {
    return `new NdArray(${this.references.aval(this.values.aval(number))}, ${name})`;
  }

  #callKernel(step: FlatStep): void {
    const names = step.inputs.map((number) => this.values.arrayName(number));
    const operands = step.inputs.map((number, i) => this.#wrapped(number, names[i] as string));
    const kernel = this.references.kernel(step.equation);
    const results = `a_k${kernel}`;
    const text = `const ${results} = kernels[${kernel}]([${operands.join(', ')}]);`;
    this.#statements.push({ text, defines: [results], uses: names });
    for (const number of step.inputs) this.values.release(number);
    step.outputs.forEach((number, i) => {
      if (!this.values.isUsed(number)) return;
      this.values.define(number, `storageOf(${results}[${i}])`, [results]);
    });
  }

  /** Outputs that are inputs are handed on as they came. */
  #result(outputs: readonly number[]): Statement {
    const uses: string[] = [];
    const texts = outputs.map((number) => {
      const { inputs, constants } = this.#program;
      if (inputs.includes(number)) return `inputs[${inputs.indexOf(number)}]`;
      if (constants.includes(number)) return `constants[${constants.indexOf(number)}]`;
      const name = this.values.arrayName(number);
      uses.push(name);
      return this.#wrapped(number, name);
    });
    return { text: `return [${texts.join(', ')}];`, defines: [], uses };
  }
}
