export interface Language {
  readonly typed: boolean;
  readonly jsx: boolean;
  /** Of `.js` and `.ts` the file's folder decides, or its text: `either`. */
  readonly goal: 'module' | 'commonjs' | 'either';
}

/** What a file's ending says of its text; undefined where it is no code, or declarations only. */
export function languageOf(path: string): Language | undefined {
  const ending = /\.(?:(?<goal>[cm]?)(?<family>[jt])s|(?<jsxFamily>[jt])sx)$/.exec(path);
  if (!ending?.groups || /\.d\.[cm]?ts$/.test(path)) return undefined;
  const { goal, family, jsxFamily } = ending.groups;
  return {
    typed: (family ?? jsxFamily) === 't',
    jsx: jsxFamily !== undefined,
    goal: goal === 'm' ? 'module' : goal === 'c' ? 'commonjs' : 'either',
  };
}
