import { sizeOf } from '../array/aval.js';
import { foldExpression, storedExpression } from './expressions.js';
import { depthOf, NestWriter, planNest, standsStillInside } from './loop-nest.js';
import { numberName, spellNumber } from './spelling.js';
/** A finished group as JavaScript. The arrays that it stores to are declared. */
export function writeElementLoop(group, arrays) {
    const loads = group.lines.filter((line) => typeof line !== 'string');
    const { stores, folds } = group;
    const accesses = [...loads, ...stores, ...folds];
    const firstFold = loads.length + stores.length;
    const nest = planNest(group.dims, accesses.map(({ map }) => map), folds.map((_, i) => firstFold + i));
    const writer = new NestWriter(nest);
    const depth = nest.extents.length;
    const lines = {
        before: Array.from({ length: depth + 1 }, () => []),
        after: Array.from({ length: depth + 1 }, () => []),
    };
    const body = lines.before[depth];
    let access = 0;
    for (const line of group.lines) {
        if (typeof line === 'string') {
            body.push(line);
            continue;
        }
        const position = writer.position(access, depth);
        const home = lines.before[Math.max(1, depthOf(nest, access++))];
        home?.push(`const ${line.local} = ${line.array}[${position}];`);
    }
    for (const { number, local } of stores) {
        body.push(`a${number}[${writer.position(access++, depth)}] = ${local};`);
    }
    for (const one of folds)
        spellFold(one, access++, nest, writer, lines, arrays);
    return writer.write(lines.before, lines.after);
}
/**
 * A fold is carried in a local where the loops over what is folded are innermost. Else each of its
 * results is carried in an array: of doubles, where the interpreter carries a float32 as a double.
 */
function spellFold(one, access, nest, writer, lines, arrays) {
    const { number, fold, element } = one;
    const { dtype, shape } = arrays.aval(number);
    const start = spellNumber(fold.start(dtype));
    const body = lines.before[nest.extents.length];
    const position = writer.position(access, nest.extents.length);
    if (standsStillInside(nest, access)) {
        const held = `fold${number}`;
        const depth = depthOf(nest, access);
        lines.before[depth]?.push(`let ${held} = ${start};`);
        body.push(`${held} = ${foldExpression(fold, dtype, held, element)};`);
        const result = shape.length === 0
            ? `const ${numberName(number, dtype)} = ${storedExpression(held, dtype)};`
            : `a${number}[${position}] = ${held};`;
        lines.after[depth]?.push(result);
        return;
    }
    const isWidened = dtype === 'float32';
    const held = isWidened ? `folds${number}` : `a${number}`;
    if (isWidened)
        arrays.scratch(held, 'float64', sizeOf(shape));
    lines.before[0]?.push(`${held}.fill(${start});`);
    const cell = `${held}[${position}]`;
    body.push(`${cell} = ${foldExpression(fold, dtype, cell, element)};`);
    if (isWidened)
        lines.after[0]?.push(`a${number}.set(${held});`);
}
