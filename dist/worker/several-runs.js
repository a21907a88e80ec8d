/**
 * Whether a suite may register more after `run()`: its text calls it in more than one place. Only such a
 * suite is let go on, since behind the last `run()` stands what a suite does with its figures.
 */
export function mayRunSeveralTimes(source) {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return (code.match(/(?:(?<![\w$.])|\bmitata\.)run\(/g) ?? []).length > 1;
}
