/** What a thrown value says; suites throw anything. */
export function messageOf(error) {
    try {
        return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    catch {
        return 'it threw something that cannot be shown';
    }
}
