import type { Statement } from './places.ts';

/**
 * V8 leaves very long functions to its slowest tiers, so long programs become several functions.
 * Values that one makes and another needs travel through two frames: numbers (s…) through a
 * Float64Array, arrays (a…) through a list.
 */
const STATEMENTS_IN_A_CHUNK = 250;

/** Code that ends by returning the function `(constants, inputs) => outputs`. */
export function joinStatements(statements: readonly Statement[], result: Statement): string {
  if (statements.length <= STATEMENTS_IN_A_CHUNK) {
    const lines = [...statements, result].map(({ text }) => text);
    return `return (constants, inputs) => {\n${lines.join('\n')}\n};`;
  }
  const chunks: Statement[][] = [];
  for (let i = 0; i < statements.length; i += STATEMENTS_IN_A_CHUNK) {
    chunks.push(statements.slice(i, i + STATEMENTS_IN_A_CHUNK));
  }
  chunks.push([result]);
  const frame = crossingNames(chunks);
  const functions = chunks.map((chunk, i) => {
    const body = [loads(chunk, frame), ...chunk.map(({ text }) => text), stores(chunk, frame)];
    return `const chunk${i} = (constants, inputs, F, A) => {\n${body.join('\n')}\n};`;
  });
  const calls = chunks.map((_, i) => `chunk${i}(constants, inputs, F, A);`);
  calls[calls.length - 1] = `return ${calls.at(-1)}`;
  const run = [`const F = new Float64Array(${frame.size}), A = [];`, ...calls].join('\n');
  return `${functions.join('\n')}\nreturn (constants, inputs) => {\n${run}\n};`;
}

/** Names that are used outside of the chunk that defines them, with their places in the frames. */
function crossingNames(chunks: readonly (readonly Statement[])[]): Map<string, number> {
  const home = new Map<string, number>();
  chunks.forEach((chunk, i) => {
    for (const name of chunk.flatMap(({ defines }) => defines)) home.set(name, i);
  });
  const frame = new Map<string, number>();
  chunks.forEach((chunk, i) => {
    for (const name of chunk.flatMap(({ uses }) => uses)) {
      if (home.get(name) !== i && !frame.has(name)) frame.set(name, frame.size);
    }
  });
  return frame;
}

function loads(chunk: readonly Statement[], frame: ReadonlyMap<string, number>): string {
  const own = new Set(chunk.flatMap(({ defines }) => defines));
  const foreign = new Set(chunk.flatMap(({ uses }) => uses).filter((name) => !own.has(name)));
  return [...foreign].map((name) => `const ${name} = ${cellOf(name, frame)};`).join('\n');
}

function stores(chunk: readonly Statement[], frame: ReadonlyMap<string, number>): string {
  const own = chunk.flatMap(({ defines }) => defines).filter((name) => frame.has(name));
  return own.map((name) => `${cellOf(name, frame)} = ${name};`).join('\n');
}

function cellOf(name: string, frame: ReadonlyMap<string, number>): string {
  return `${name.startsWith('s') ? 'F' : 'A'}[${frame.get(name)}]`;
}
