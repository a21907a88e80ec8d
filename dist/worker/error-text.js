import { explainError } from './refusals.js';
import { callSitesIn } from './stack-frames.js';
/** Suites throw anything: what of it cannot be read is left out. */
export function describeError(error) {
    const message = read(() => (error instanceof Error ? explainError(error) : String(error)));
    if (message === undefined) {
        return { message: 'it threw something that cannot be shown', places: stackPlaces(error) };
    }
    const isAsThrown = !(error instanceof Error) || read(() => `${error.name}: ${error.message}`) === message;
    return { message, places: isAsThrown ? stackPlaces(error) : [] };
}
/** An error as text, with its places below in the form of a stack. */
export function textOfError(error) {
    const { message, places } = describeError(error);
    return [message, ...places.map(({ path, line }) => `    at ${path}:${line}:1`)].join('\n');
}
function stackPlaces(error) {
    const stack = read(() => error.stack);
    return typeof stack === 'string' ? callSitesIn(stack) : [];
}
/** Undefined when a getter or conversion of foreign code throws. */
function read(value) {
    try {
        return value();
    }
    catch {
        return undefined;
    }
}
