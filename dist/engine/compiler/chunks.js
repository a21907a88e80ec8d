/**
 * V8 leaves very long functions to its slowest tiers, so long programs become several functions.
 * Values that one makes and another needs travel through two frames: numbers (s…) through a
 * Float64Array, arrays (a…) through a list.
 */
const OPERATIONS_IN_A_CHUNK = 250;
/**
 * Code that ends by returning the function `(constants, inputs) => outputs`; `kept` are
 * declarations that all runs share.
 */
export function joinStatements(kept, statements, result) {
    const chunks = splitByWeight(statements);
    if (chunks.length <= 1) {
        const lines = [...statements, result].map(({ text }) => text);
        return `${kept.join('\n')}\nreturn (constants, inputs) => {\n${lines.join('\n')}\n};`;
    }
    chunks.push([result]);
    const frame = crossingNames(chunks);
    const functions = chunks.map((chunk, i) => {
        const body = [loads(chunk, frame), ...chunk.map(({ text }) => text), stores(chunk, frame)];
        return `const chunk${i} = (constants, inputs, A) => {\n${body.join('\n')}\n};`;
    });
    const calls = chunks.map((_, i) => `chunk${i}(constants, inputs, A);`);
    calls[calls.length - 1] = `return ${calls.at(-1)}`;
    const head = [...kept, `const F = new Float64Array(${frame.size});`].join('\n');
    const run = ['const A = [];', ...calls].join('\n');
    return `${head}\n${functions.join('\n')}\nreturn (constants, inputs) => {\n${run}\n};`;
}
function splitByWeight(statements) {
    const chunks = [];
    let room = 0;
    for (const statement of statements) {
        const { weight = 1 } = statement;
        if (weight > room) {
            chunks.push([]);
            room = OPERATIONS_IN_A_CHUNK;
        }
        chunks.at(-1)?.push(statement);
        room -= weight;
    }
    return chunks;
}
/** Names that are used outside of the chunk that defines them, with their places in the frames. */
function crossingNames(chunks) {
    const home = new Map();
    chunks.forEach((chunk, i) => {
        for (const name of chunk.flatMap(({ defines }) => defines))
            home.set(name, i);
    });
    const frame = new Map();
    chunks.forEach((chunk, i) => {
        for (const name of chunk.flatMap(({ uses }) => uses)) {
            const isForeign = home.has(name) && home.get(name) !== i;
            if (isForeign && !frame.has(name))
                frame.set(name, frame.size);
        }
    });
    return frame;
}
function loads(chunk, frame) {
    const own = new Set(chunk.flatMap(({ defines }) => defines));
    const isForeign = (name) => frame.has(name) && !own.has(name);
    const foreign = new Set(chunk.flatMap(({ uses }) => uses).filter(isForeign));
    return [...foreign].map((name) => `const ${name} = ${cellOf(name, frame)};`).join('\n');
}
function stores(chunk, frame) {
    const own = chunk.flatMap(({ defines }) => defines).filter((name) => frame.has(name));
    return own.map((name) => `${cellOf(name, frame)} = ${name};`).join('\n');
}
function cellOf(name, frame) {
    return `${name.startsWith('s') ? 'F' : 'A'}[${frame.get(name)}]`;
}
