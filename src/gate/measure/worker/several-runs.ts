/**
 * Whether a suite may register more after `run()`: its text calls it in more than one place. Only such a
 * suite is let go on, since behind the last `run()` stands what a suite does with its figures.
 */
export function mayRunSeveralTimes(source: string): boolean {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return (code.match(/(?:(?<![\w$.])|\bmitata\.)run\(/g) ?? []).length > 1;
}

/** `run()` and its like, where they are methods. */
const methodRun = /\.\s*run\w*\s*\(/g;
/** Calls of functions of which one cannot know what they do: of no object, and none of the language's own. */
const unknownCall =
  /\bawait\b|(?<![\w$.])(?!(?:if|for|while|switch|catch|String|Number|Error|assert|expect)\b)[\w$]+\s*\(/;
const commentsAndTexts =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

/**
 * Whether a suite certainly runs its benchmarks once, by its text: a single place calls `run()`, stands in no
 * block, function or loop, and has nothing behind it that might run others. Whoever uses another harness than
 * mitata often calls it in a loop.
 */
export function runsOnce(source: string): boolean {
  const code = source.replace(commentsAndTexts, (text) => (text.startsWith('/') ? ' ' : '0'));
  const outside = withoutNested(code);
  if (outside === undefined) return false;
  const bareBodies =
    /=>(?!\s*\{)|\b(?:for|while)\s*(?:await\s*)?\(\)(?!\s*\{)|\b(?:do|else)\b(?!\s*\{)|\bif\s*\(\)(?!\s*\{)/;
  const places = (text: string) => text.match(methodRun)?.length ?? 0;
  const behind = code.slice(code.search(methodRun)).replace(methodRun, '(');
  const before = outside.slice(0, outside.search(methodRun));
  const isAlone = places(code) === 1 && places(outside) === 1 && !bareBodies.test(before);
  return isAlone && !unknownCall.test(behind);
}

/** Text without what stands between brackets; undefined where these do not match. */
function withoutNested(code: string): string | undefined {
  let outside = '';
  const open: string[] = [];
  for (const letter of code) {
    const closing = { '(': ')', '[': ']', '{': '}' }[letter];
    if (')]}'.includes(letter) && open.pop() !== letter) return undefined;
    if (open.length === 0) outside += letter;
    if (closing !== undefined) open.push(closing);
  }
  return open.length === 0 ? outside : undefined;
}
