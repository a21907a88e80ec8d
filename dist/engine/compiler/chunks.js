/**
 * V8 leaves very long functions to its slowest tiers, so long programs become several functions.
 * Values that one makes and another needs travel through frames: int32 and bool (si…) through an
 * Int32Array, so that V8 knows their type, other numbers (s…) through a Float64Array, arrays (a…)
 * through a list.
 */
export const OPERATIONS_IN_A_CHUNK = 500;
/**
 * Code that ends by returning the function `(constants, inputs) => outputs`; `kept` are
 * declarations that all runs share.
 */
export function joinStatements(kept, statements, result, operationsInAChunk) {
    const chunks = splitByWeight(statements, operationsInAChunk);
    if (chunks.length <= 1) {
        const lines = [...statements, result].map(({ text }) => text);
        return `${kept.join('\n')}\nreturn (constants, inputs) => {\n${lines.join('\n')}\n};`;
    }
    chunks.push([result]);
    const frame = crossingNames(chunks);
    const functions = chunks.map((chunk, i) => `const chunk${i} = (constants, inputs, A) => {\n${bodyOf(chunk, frame)}\n};`);
    const calls = chunks.map((_, i) => `chunk${i}(constants, inputs, A);`);
    calls[calls.length - 1] = `return ${calls.at(-1)}`;
    const frames = [
        `const I = new Int32Array(${frame.size});`,
        `const F = new Float64Array(${frame.size});`,
    ];
    const head = [...kept, ...frames].join('\n');
    const run = ['const A = [];', ...calls].join('\n');
    return `${head}\n${functions.join('\n')}\nreturn (constants, inputs) => {\n${run}\n};`;
}
function splitByWeight(statements, operationsInAChunk) {
    const chunks = [];
    let room = 0;
    for (const statement of statements) {
        const { weight = 1 } = statement;
        if (weight > room) {
            chunks.push([]);
            room = operationsInAChunk;
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
/**
 * The statements with loads right before the first use and stores right after the definition, so
 * that few values are alive at a time and V8 has registers for them.
 */
function bodyOf(chunk, frame) {
    const present = new Set(chunk.flatMap(({ defines }) => defines));
    const lines = [];
    for (const { text, defines, uses } of chunk) {
        for (const name of uses) {
            if (present.has(name) || !frame.has(name))
                continue;
            present.add(name);
            lines.push(`const ${name} = ${cellOf(name, frame)};`);
        }
        lines.push(text);
        for (const name of defines) {
            if (frame.has(name))
                lines.push(`${cellOf(name, frame)} = ${name};`);
        }
    }
    return lines.join('\n');
}
function cellOf(name, frame) {
    const list = name.startsWith('si') ? 'I' : name.startsWith('s') ? 'F' : 'A';
    return `${list}[${frame.get(name)}]`;
}
