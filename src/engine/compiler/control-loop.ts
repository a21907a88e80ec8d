import { sizeOf } from '../array/aval.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { FlatLoop, FlatStep } from './flatten.ts';
import type { Statement } from './places.ts';
import { constructors, isName, nameOf } from './spelling.ts';
import type { Values } from './values.ts';

/** What writing a loop needs of the emitter. */
export interface LoopContext {
  readonly values: Values;
  write(statement: Statement): void;
  steps(steps: readonly FlatStep[]): void;
  nested(emit: () => void): Statement[];
}

/**
 * A scan or while as a loop of JavaScript around its body: the carry lives in variables, slices are
 * elements or views of what is sliced, and what rounds give is written where it belongs.
 */
export function writeControlLoop(step: FlatStep, loop: FlatLoop, context: LoopContext): void {
  const { values } = context;
  const before: string[] = [];
  const uses = new Set<string>();
  const textOf = (number: number): string => {
    const isScalar = values.aval(number).shape.length === 0;
    const text = isScalar ? values.numberText(number) : values.arrayName(number);
    if (!isScalar || isName(text)) uses.add(text);
    return text;
  };
  const carry = loop.carry.map((number, i) => {
    const name = nameOf(number, values.aval(number));
    before.push(`let ${name} = ${textOf(loop.start[i] as number)};`);
    values.locate(number, name);
    return name;
  });
  const sources = loop.sliced.map(textOf);
  const stacks = stacksOf(step, loop, values);
  for (const { declaration } of stacks) before.push(declaration);
  const round = values.newName('r');
  const inside = context.nested(() => {
    if (loop.condition !== null) {
      context.steps(loop.condition.steps);
      const holds = values.numberText(loop.condition.outputs[0] as number);
      context.write(plain(`if (!${holds}) break;`, [holds].filter(isName)));
    }
    loop.slices.forEach((number, i) => {
      context.write(takeSlice(number, sources[i] as string, round, values));
    });
    context.steps(loop.body.steps);
    const next = loop.body.outputs.slice(0, carry.length);
    const rows = stacks.map(({ number, name }) => putRow(number, name, round, values));
    const hand = handOn(carry, next, values);
    for (const statement of [...rows, ...hand]) context.write(statement);
  });
  const after = carry.flatMap((name, i) => {
    const output = step.outputs[i] as number;
    if (!values.isUsed(output)) return [];
    const own = nameOf(output, values.aval(output));
    values.locate(output, own);
    return [{ own, text: `const ${own} = ${own.startsWith('a') ? `own(${name})` : name};` }];
  });
  const text = [
    ...before,
    `${headOf(step.equation, round)} {`,
    ...inside.map((statement) => statement.text),
    '}',
    ...after.map((line) => line.text),
  ].join('\n');
  const defined = new Set([...carry, ...inside.flatMap(({ defines }) => defines)]);
  for (const statement of inside) for (const name of statement.uses) uses.add(name);
  for (const stack of stacks) defined.add(stack.name);
  context.write({
    text,
    defines: [...after.map(({ own }) => own), ...stacks.map(({ name }) => name)],
    uses: [...uses].filter((name) => !defined.has(name)),
    weight: inside.reduce((sum, { weight = 1 }) => sum + weight, before.length),
  });
}

function plain(text: string, uses: readonly string[], defines: readonly string[] = []): Statement {
  return { text, defines, uses };
}

function headOf(equation: Equation, round: string): string {
  if (equation.primitive !== 'scan') return 'for (;;)';
  const { length, reverse } = (equation as Equation<'scan'>).params;
  if (reverse) return `for (let ${round} = ${length - 1}; ${round} >= 0; ${round}--)`;
  return `for (let ${round} = 0; ${round} < ${length}; ${round}++)`;
}

/** Arrays for what all rounds give, where it is used; `number` is the value of one round. */
function stacksOf(step: FlatStep, loop: FlatLoop, values: Values) {
  const results = step.outputs.slice(loop.carry.length);
  return results.flatMap((output, i) => {
    if (!values.isUsed(output)) return [];
    const { dtype, shape } = values.aval(output);
    const name = `a${output}`;
    values.locate(output, name);
    const declaration = `const ${name} = new ${constructors[dtype]}(${sizeOf(shape)});`;
    return [{ number: loop.body.outputs[loop.carry.length + i] as number, name, declaration }];
  });
}

function takeSlice(number: number, source: string, round: string, values: Values): Statement {
  const name = nameOf(number, values.aval(number));
  const { shape } = values.aval(number);
  const size = sizeOf(shape);
  const text =
    shape.length === 0
      ? `${source}[${round}]`
      : `${source}.subarray(${round} * ${size}, (${round} + 1) * ${size})`;
  values.locate(number, name);
  return plain(`const ${name} = ${text};`, [source], [name]);
}

function putRow(number: number, stack: string, round: string, values: Values): Statement {
  const { shape } = values.aval(number);
  const size = sizeOf(shape);
  if (values.isNumber(number)) {
    const text = values.numberText(number);
    const uses = [text].filter(isName);
    if (shape.length === 0) return plain(`${stack}[${round}] = ${text};`, uses);
    return plain(`${stack}.fill(${text}, ${round} * ${size}, (${round} + 1) * ${size});`, uses);
  }
  const name = values.arrayName(number);
  return plain(`${stack}.set(${name}, ${round} * ${size});`, [name]);
}

/** The next carry takes the place of the present one, all parts at once. */
function handOn(carry: readonly string[], next: readonly number[], values: Values): Statement[] {
  const changes = carry.flatMap((name, i) => {
    const number = next[i] as number;
    const isScalar = values.aval(number).shape.length === 0;
    const text = isScalar ? values.numberText(number) : values.arrayName(number);
    return text === name ? [] : [{ name, text, uses: !isScalar || isName(text) ? [text] : [] }];
  });
  const isSafe = changes.every(({ text }, i) =>
    changes.slice(0, i).every((earlier) => earlier.name !== text),
  );
  if (isSafe) return changes.map(({ name, text, uses }) => plain(`${name} = ${text};`, uses));
  const held = changes.map(({ text, uses }) => {
    const temporary = values.newName('t');
    return { temporary, statement: plain(`const ${temporary} = ${text};`, uses) };
  });
  const assigned = changes.map(({ name }, i) => plain(`${name} = ${held[i]?.temporary};`, []));
  return [...held.map(({ statement }) => statement), ...assigned];
}
