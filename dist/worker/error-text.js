import { explainError } from './refusals.js';
/** What a thrown value says; suites throw anything. */
export function messageOf(error) {
    try {
        return error instanceof Error ? explainError(error) : String(error);
    }
    catch {
        return 'it threw something that cannot be shown';
    }
}
