/** Sentences for suites that run elsewhere: the errors in which they end on Node do not say so. */
const refused = 'SuiteRefused';
const leaveItOut = 'leave this one out with bench_files';
const ofVitest = `it imports "vitest", and only Vitest runs what is written for it: ${leaveItOut}`;
/** Its message is a whole sentence. `code` as of the error in its place, by which suites tell errors apart. */
export function refusal(message, cause) {
    const code = cause?.code;
    return Object.assign(new Error(message, { cause }), { name: refused }, code ? { code } : {});
}
/** Why Node has no such module, where another program would; undefined where the error says enough. */
export function explainImport(specifier) {
    if (/^bun(?::|$)/.test(specifier))
        return onlyOf('Bun', `imports "${specifier}"`);
    if (/^(?:npm|jsr):/.test(specifier))
        return onlyOf('Deno', `imports "${specifier}"`);
    if (/^https?:/.test(specifier)) {
        return `it imports "${specifier}", and Node loads no code from the network: ${leaveItOut}`;
    }
    return specifier === 'vitest' ? ofVitest : undefined;
}
/** What an error says, with what to do about it where it is known. */
export function explainError(error) {
    const text = `${error.name}: ${error.message}`;
    const other = /^ReferenceError: (Bun|Deno) is not defined$/.exec(text)?.[1];
    if (error.name === refused)
        return error.message;
    if (other)
        return onlyOf(other, `uses the global ${other}`);
    if (/ module 'vitest' does not |^Vitest failed to access/.test(error.message))
        return ofVitest;
    const { code } = error;
    if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
        return `${text}: set "node_args": ["--experimental-transform-types"] in the budgets`;
    }
    if (code === 'EADDRINUSE') {
        return `${text}: both sides load it at the same time, so let it listen on port 0`;
    }
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /"\.[jt]sx"/.test(error.message)) {
        return `${text}: name a loader in the budgets, such as "node_args": ["--import", "tsx"]`;
    }
    return text;
}
function onlyOf(runtime, what) {
    return `it ${what}: suites run on Node, not on ${runtime}; ${leaveItOut}`;
}
