let provided = null;
export function provideEvaluation(evaluation) {
    provided = evaluation;
}
export function evaluation() {
    if (provided === null)
        throw new Error('interpreter/execute.ts is not loaded');
    return provided;
}
