export const id = 274;
export const ids = [274];
export const modules = {

/***/ 36274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyParsedEdit: () => (/* binding */ applyParsedEdit)
});

// EXTERNAL MODULE: ./build/gate/null-edits/filler.js
var filler = __webpack_require__(72246);
;// CONCATENATED MODULE: ./build/gate/null-edits/replace-ranges.js
/** The text with ranges of it, which must not overlap, replaced. */
function replaceRanges(source, replacements) {
    const pieces = [];
    let done = 0;
    for (const { start, end, text } of replacements.toSorted((a, b) => a.start - b.start)) {
        pieces.push(source.slice(done, start), text);
        done = end;
    }
    return pieces.join('') + source.slice(done);
}

;// CONCATENATED MODULE: ./build/gate/null-edits/syntax.js
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
function isFunction(node) {
    return (node.type === 'FunctionDeclaration' ||
        node.type === 'FunctionExpression' ||
        node.type === 'ArrowFunctionExpression');
}
/** Every node below and including this one, parents before their children. */
function* nodesOf(root) {
    // No recursion: a sum of ten thousand terms is a tree as deep.
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        for (const value of Object.values(node).reverse()) {
            if (Array.isArray(value))
                waiting.push(...value.filter(isNode).reverse());
            else if (isNode(value))
                waiting.push(value);
        }
    }
}
/** The names of functions that are declared inside a block, and in sloppy code are seen outside of it. */
function functionsInBlocks(root) {
    const atHome = new Set();
    const names = new Set();
    for (const node of nodesOf(root)) {
        if (node.type === 'Program')
            for (const one of node.body)
                atHome.add(one);
        if (node.type === 'ExportNamedDeclaration' && node.declaration)
            atHome.add(node.declaration);
        if (node.type === 'ExportDefaultDeclaration')
            atHome.add(node.declaration);
        if (isFunction(node) && node.body.type === 'BlockStatement') {
            for (const one of node.body.body)
                atHome.add(one);
        }
        if (node.type === 'FunctionDeclaration' && !atHome.has(node))
            names.add(node.id?.name ?? '');
    }
    return names;
}

;// CONCATENATED MODULE: ./build/gate/null-edits/add-comment-inside.js



/**
 * A comment before the statement that is nearest to the middle of the text, inside a function where
 * there is one with statements. It holds no line's end, so semicolons are inserted where they were.
 */
function addCommentInside(source, { program }) {
    const places = placesInFunctions(program);
    const candidates = places.length > 0 ? places : callSitesIn(program.body);
    const middle = source.length / 2;
    const [nearest] = candidates.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    if (nearest === undefined)
        return source;
    const text = `/* ${filler/* fillerSentence */.kK} */ `;
    return replaceRanges(source, [{ start: nearest, end: nearest, text }]);
}
function placesInFunctions(program) {
    return [...nodesOf(program)].flatMap((node) => isFunction(node) && node.body.type === 'BlockStatement' ? callSitesIn(node.body.body) : []);
}
/** Where each statement begins that is no directive. */
function callSitesIn(statements) {
    return statements
        .filter((one) => !(one.type === 'ExpressionStatement' && one.directive !== undefined))
        .map(({ start }) => start);
}

// EXTERNAL MODULE: ./build/gate/null-edits/language.js
var null_edits_language = __webpack_require__(77606);
// EXTERNAL MODULE: ./node_modules/@sveltejs/acorn-typescript/index.js
var acorn_typescript = __webpack_require__(55841);
// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./build/gate/null-edits/erase-types.js

const wrappers = new Set([
    'TSAsExpression',
    'TSSatisfiesExpression',
    'TSNonNullExpression',
    'TSTypeAssertion',
    'TSInstantiationExpression',
]);
const compiled = new Set([
    'TSEnumDeclaration',
    'TSModuleDeclaration',
    'TSParameterProperty',
    'TSImportEqualsDeclaration',
    'TSExportAssignment',
    'Decorator',
]);
const gone = Symbol('gone');
/** Thrown for a node that has to become other code, so that erasing it would change what it does. */
class NeedsCompiling extends Error {
}
/**
 * Takes the types out of a tree of `@sveltejs/acorn-typescript`, in place: what is left is ESTree and
 * says what runs. Offsets stay. A tree of plain JavaScript is not changed. Returns what kinds of nodes it
 * took away; undefined where types are more than types.
 */
function eraseTypes(program) {
    const kinds = new Set();
    try {
        erase(program, kinds);
    }
    catch (error) {
        if (error instanceof NeedsCompiling)
            return undefined;
        throw error;
    }
    return kinds;
}
/** The node without its types, the expression inside of a type's wrapper, or `gone`. */
function erase(node, kinds) {
    if (wrappers.has(node.type))
        return erase(node.expression, kinds);
    if (node.declare || (node.abstract === true && node.type !== 'ClassDeclaration'))
        return remove(node, kinds);
    if (compiled.has(node.type))
        throw new NeedsCompiling();
    if (node.type.startsWith('TS') || node.importKind === 'type' || node.exportKind === 'type') {
        return remove(node, kinds);
    }
    for (const [field, value] of Object.entries(node)) {
        if (Array.isArray(value))
            node[field] = eraseAll(value, kinds);
        else if (isTyped(value)) {
            const rest = erase(value, kinds);
            if (rest !== gone)
                node[field] = rest;
            else if (field === 'declaration' || field === 'value')
                return gone;
            else
                delete node[field];
        }
    }
    return node;
}
function eraseAll(values, kinds) {
    return values
        .filter((value) => !isThisParameter(value))
        .map((value) => (isTyped(value) ? erase(value, kinds) : value))
        .filter((value) => value !== gone);
}
function remove(node, kinds) {
    kinds.add(node.type);
    return gone;
}
/** `function (this: T)`: `this` is no name, so an identifier of that name is only found there. */
function isThisParameter(value) {
    return isTyped(value) && value.type === 'Identifier' && value.name === 'this';
}
function isTyped(value) {
    return isNode(value);
}

;// CONCATENATED MODULE: ./build/gate/null-edits/parse-source.js



const plainParser = acorn.Parser;
const typedParser = acorn.Parser.extend((0,acorn_typescript/* tsPlugin */.N)());
const jsxParser = acorn.Parser.extend((0,acorn_typescript/* tsPlugin */.N)({ jsx: true }));
/**
 * Reads JavaScript, and TypeScript whose types can be erased, as Node does it: enums, namespaces and
 * parameter properties have to be compiled. Undefined for those, for decorators, and for whatever a parser
 * refuses.
 */
function parseSource(source, language) {
    // Most of what is valid CommonJS is a valid module too, with other rules about scopes; what has
    // imports or exports is valid as a module only.
    const goals = language.goal === 'either' ? ['commonjs', 'module'] : [language.goal];
    for (const goal of goals) {
        try {
            return parseAs(goal, source, language);
        }
        catch {
            // Any error: parsers of foreign code also fail by "Maximum call stack size exceeded".
        }
    }
    return undefined;
}
function parseAs(goal, source, { typed, jsx }) {
    const comments = [];
    const parser = jsx ? jsxParser : typed ? typedParser : plainParser;
    const program = parser.parse(source, {
        sourceType: goal,
        ecmaVersion: 'latest',
        // The plugin for TypeScript asks for locations, eslint-scope for ranges.
        locations: true,
        ranges: true,
        onComment: comments,
    });
    const erased = eraseTypes(program);
    if (erased === undefined)
        return undefined;
    // The plugin reads some places twice, and their comments with them.
    const once = new Map(comments.map((comment) => [comment.start, comment]));
    const sorted = [...once.values()].sort((a, b) => a.start - b.start);
    return { program, goal, comments: sorted, erased };
}

// EXTERNAL MODULE: ./node_modules/eslint-scope/lib/index.js + 8 modules
var lib = __webpack_require__(7397);
;// CONCATENATED MODULE: ./build/gate/null-edits/local-variables.js


/** Parameters and variables of functions that could have any other name. None in files with JSX. */
function localVariables(program, goal) {
    const nodes = [...nodesOf(program)];
    if (nodes.some(({ type }) => type.startsWith('JSX')))
        return [];
    const variables = scopesOf(program, goal).flatMap((scope) => scope.variables);
    const naming = namingPlaces(nodes);
    const dynamic = dynamicPlaces(nodes);
    const inBlocks = functionsInBlocks(program);
    const shared = sharedPlaces(variables);
    return variables.filter((variable) => isOfFunction(variable) &&
        // `{ __proto__ }` makes a property, `{ __proto__: other }` sets the prototype (B.3.1).
        variable.name !== '__proto__' &&
        // In sloppy code they assign to the variable of that name around the block (ECMA-262, B.3.2).
        !inBlocks.has(variable.name) &&
        !readsArguments(variable.scope.variableScope) &&
        !dynamic.some((at) => isWithin(at, variable.scope.variableScope)) &&
        placesOf(variable).every((at) => !naming.has(at) && !shared.has(at)));
}
/** All that declares, reads or writes the variable, as offsets, each once. */
function placesOf(variable) {
    const identifiers = [
        ...variable.identifiers,
        ...variable.references.map(({ identifier }) => identifier),
    ];
    return [...new Set(identifiers.map(({ range }) => range?.[0] ?? -1))];
}
function scopesOf(program, goal) {
    try {
        return (0,lib/* analyze */.ns)(program, {
            ecmaVersion: 2025,
            sourceType: goal,
            childVisitorKeys: { ImportExpression: ['source', 'options', 'arguments'] },
            fallback: 'iteration',
        }).scopes;
    }
    catch (error) {
        // It recurses: a sum of ten thousand terms is too deep for it.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function isOfFunction({ defs, scope: { variableScope } }) {
    const kinds = ['Parameter', 'Variable', 'CatchClause'];
    return (variableScope.type === 'function' &&
        // The function that Node puts around CommonJS.
        variableScope.block.type !== 'Program' &&
        defs.length > 0 &&
        defs.every(({ type }) => kinds.includes(type)));
}
function readsArguments(scope) {
    return (scope.set.get('arguments')?.references.length ?? 0) > 0;
}
function isWithin(at, { block }) {
    const [start, end] = block.range ?? [0, Number.POSITIVE_INFINITY];
    return start <= at && at < end;
}
/** Where identifiers stand that a function or class without a name takes for its own (8.4.5). */
function namingPlaces(nodes) {
    const places = new Set();
    for (const node of nodes) {
        if (node.type === 'VariableDeclarator' && isAnonymous(node.init))
            places.add(node.id.start);
        if (node.type === 'AssignmentExpression' || node.type === 'AssignmentPattern') {
            if (isAnonymous(node.right))
                places.add(node.left.start);
        }
    }
    return places;
}
function isAnonymous(node) {
    return (node?.type === 'ArrowFunctionExpression' ||
        ((node?.type === 'FunctionExpression' || node?.type === 'ClassExpression') && !node.id));
}
/** Where names are looked up as the code runs. */
function dynamicPlaces(nodes) {
    const isDirectEval = (node) => node.type === 'CallExpression' &&
        node.callee.type === 'Identifier' &&
        node.callee.name === 'eval';
    return nodes
        .filter((node) => node.type === 'WithStatement' || isDirectEval(node))
        .map(({ start }) => start);
}
/** `catch (e) { var e = 1; }` declares one variable and writes another, with one word (B.3.4). */
function sharedPlaces(variables) {
    const seen = new Set();
    const shared = new Set();
    for (const at of variables.flatMap(placesOf)) {
        if (seen.has(at))
            shared.add(at);
        seen.add(at);
    }
    return shared;
}

;// CONCATENATED MODULE: ./build/gate/null-edits/rename-locals.js



/**
 * Parameters and variables of functions get longer names. Left alone is what code can see by its name:
 * what stands at the top of the file, functions and classes, variables that give theirs to a function
 * or class without one, what is around a direct `eval` or `with`, and functions that read `arguments`.
 */
function renameLocals(source, parsed) {
    const suffix = unusedSuffix(source);
    const shorthand = shorthandPlaces(parsed);
    const replacements = localVariables(parsed.program, parsed.goal)
        .map((variable) => ({ name: variable.name, places: placesOf(variable) }))
        // A name may be spelt with escapes (`\u0061`), which are rare enough to be left as they are.
        .filter(({ name, places }) => places.every((at) => source.startsWith(name, at)))
        .flatMap(({ name, places }) => places.map((start) => {
        const text = `${name}${suffix}`;
        const end = start + name.length;
        return { start, end, text: shorthand.has(start) ? `${name}: ${text}` : text };
    }));
    return replaceRanges(source, replacements);
}
/** Where `{ name }` or `{ name = 1 }` is a property and a variable at once. */
function shorthandPlaces({ program }) {
    return new Set([...nodesOf(program)].flatMap((node) => node.type === 'Property' && node.shorthand ? [node.start] : []));
}
/** No name of the file ends so, so a longer name meets no other, here or outside of the file. */
function unusedSuffix(source) {
    for (let attempt = 1;; attempt += 1) {
        const suffix = attempt === 1 ? '_local' : `_local${attempt}`;
        if (!source.includes(suffix))
            return suffix;
    }
}

;// CONCATENATED MODULE: ./build/gate/null-edits/reorder-functions.js


/**
 * The functions that are declared at the top of the file, in reverse order, each with the comments
 * that stand right above it; what stands between them stays. They exist before the first statement
 * runs, so their order is nobody's business. Left alone: files in which a name is declared twice,
 * which have functions in blocks (in sloppy code they assign to the name outside), or overloads.
 */
function reorderFunctions(source, { program, comments, erased }) {
    const declared = functionsAtTop(program);
    const names = new Set(declared.map(({ name }) => name));
    if (declared.length < 2 || names.size < declared.length)
        return source;
    if (erased.has('TSDeclareFunction') || functionsInBlocks(program).size > 0)
        return source;
    const slots = declared.map(({ start, end }) => ({
        start: startWithComments(source, start, comments),
        end,
    }));
    const texts = slots.map(({ start, end }) => source.slice(start, end)).reverse();
    return replaceRanges(source, slots.map((slot, at) => ({ ...slot, text: texts[at] ?? '' })));
}
/** `export default function () {}` is none: without a name it is found by its place. */
function functionsAtTop(program) {
    return program.body.flatMap((statement) => {
        const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
        const inner = isExport ? statement.declaration : statement;
        if (inner?.type !== 'FunctionDeclaration' || inner.id === null)
            return [];
        return [{ name: inner.id.name, start: statement.start, end: statement.end }];
    });
}
/** Where the comments begin that stand right above a place, each on a line of its own. */
function startWithComments(source, start, comments) {
    let first = start;
    let at = comments.findLastIndex(({ end }) => end <= start);
    for (let comment = comments[at]; comment !== undefined; comment = comments[--at]) {
        const between = source.slice(comment.end, first);
        const isRightAbove = /^[^\S\r\n]*(?:\r?\n)?[^\S\r\n]*$/.test(between);
        const isShebang = comment.start === 0 && source.startsWith('#!');
        if (!isRightAbove || isShebang || !beginsItsLine(source, comment.start))
            break;
        first = comment.start;
    }
    return first;
}
function beginsItsLine(source, start) {
    let at = start;
    while (/[^\S\r\n]/.test(source.charAt(at - 1)))
        at -= 1;
    return at === 0 || /[\r\n]/.test(source.charAt(at - 1));
}

;// CONCATENATED MODULE: ./build/gate/null-edits/apply-parsed-edit.js





const edits = {
    'comment-inside': addCommentInside,
    'renamed-locals': renameLocals,
    'reordered-functions': reorderFunctions,
};
/** The text with that edit, or the text itself where it cannot be made safely. */
function applyParsedEdit(source, path, kind) {
    const language = (0,null_edits_language/* languageOf */.e)(path);
    if (language === undefined)
        return source;
    const parsed = parseSource(source, language);
    if (parsed === undefined)
        return source;
    const edited = edits[kind](source, parsed);
    const again = parseSource(edited, language);
    const isSameShape = again !== undefined &&
        again.goal === parsed.goal &&
        again.program.body.length === parsed.program.body.length;
    return isSameShape ? edited : source;
}


/***/ })

};
