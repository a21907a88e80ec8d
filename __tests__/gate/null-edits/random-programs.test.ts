import { compileFunction, createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNullEdits } from '../../../src/gate/null-edits/apply-null-edits.ts';
import { nullEdits } from '../../../src/gate/null-edits/kinds.ts';
import { bareCode } from '../../support/same-code.ts';

// Few names, so that they hide each other; one that is a word, one that is another's beginning.
const names = fc.constantFrom('a', 'b', 'ab', 'of', 'a_local');

const { body } = fc.letrec<Record<'value' | 'pattern' | 'statement' | 'body', string>>((tie) => {
  const text = (strings: TemplateStringsArray, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((made) => String.raw({ raw: strings }, ...made));
  const [value, pattern, inner] = [tie('value'), tie('pattern'), tie('body')];
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text`${names}`,
      fc.nat({ max: 9 }).map(String),
      fc.constantFrom('`a`', '/a/.source', '"a"', 'typeof ab'),
      text`\`a \${${value}}\``,
      text`[${value}, ${value}]`,
      text`({ ${names}, b: ${value} })`,
      text`(${value} ?? {}).a`,
      text`(${names} = ${value})`,
      text`((${pattern}) => ${value})(${value})`,
      text`(function ${names}(${pattern}) {${inner}})(${value})`,
      text`((${names} = () => ${value}) => ${value})()`,
      text`(({ ${names} = ${value} }) => ${value})({})`,
      text`(() => ${value}).name`,
    ),
    pattern: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text`${names}`,
      text`[${names} = ${value}] = []`,
      text`{ ${names} } = {}`,
      text`{ a: ${names} = ${value} } = {}`,
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text`var ${names} = ${value}`,
      text`log.push(${value})`,
      text`{ let ${names} = ${value}; ${tie('statement')} }`,
      text`try { throw ${value} } catch (${names}) { ${inner} }`,
      text`for (let ${names} = 0, done = 0; done < 2; done++) { ${inner} }`,
      text`for (const ${names} of [1, 2]) { ${inner} }`,
      text`${names}: for (var ${names} in { a: 1 }) { ${tie('statement')} }`,
      text`function ${names}(${pattern}) { ${inner} }`,
      text`{ function ${names}() { return ${value} } }`,
      text`class ${names} { static a = ${value}; #b = ${value}; c(ab) { return this.#b } }`,
      text`return ${value}`,
    ),
    body: fc
      .array(tie('statement'), { maxLength: 4, depthIdentifier: 'body' })
      .map((lines) => lines.map((line) => `\n${line}`).join('')),
  };
});

/** What a program logs and gives; undefined where it is none. */
function outcomeOf(program: string): string | undefined {
  const log: unknown[] = [];
  let run: (log: unknown[]) => unknown;
  try {
    // A realm of its own: sloppy code leaves variables behind. Its functions do not show their text,
    // which is all that may differ.
    const parsingContext = createContext({});
    runInContext("Function.prototype.toString = () => 'a function'", parsingContext);
    run = compileFunction(program, ['log'], { parsingContext }) as typeof run;
  } catch {
    return undefined;
  }
  const shown = (value: unknown) =>
    JSON.stringify(value, (_, part) =>
      typeof part === 'function' ? `${typeof part} ${part.name}` : part,
    );
  try {
    return shown([run.call({}, log), log]);
  } catch (error) {
    // Messages name the variable.
    return shown([(error as Error)?.name ?? error, log]);
  }
}

describe('random programs', () => {
  it('do the same after every edit', { timeout: 60_000 }, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(body, body, body, async (one, two, three) => {
        const program = `function first(a) {${one}\n}\n// two\nfunction second(b) {${two}\n}\n${three}\nlog.push(first(1)); return second(2)`;
        const outcome = outcomeOf(program);
        fc.pre(outcome !== undefined);
        for (const edits of [...nullEdits.map((edit) => [edit]), nullEdits]) {
          const edited = await applyNullEdits(program, 'program.cjs', edits);
          compared += edited === program ? 0 : 1;
          expect(outcomeOf(edited), edited).toBe(outcome);
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(350);
  });

  it('are told apart by what compares them', () => {
    const text = (name: string) => `export function f(a, b) { return ${name}; }`;
    expect(bareCode(text('a'), 'a.mjs')).not.toBe(bareCode(text('b'), 'a.mjs'));
    expect(bareCode(text('a'), 'a.mjs')).toBe(
      bareCode('export function f(one, two) { /* why */ return one; }', 'a.mjs'),
    );
  });
});
