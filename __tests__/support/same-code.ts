import { stripTypeScriptTypes } from 'node:module';
import { minifySync } from 'rolldown/utils';

/**
 * The code without comments, white space, types and the names of local variables, by a parser and a
 * scope analysis that are not the gate's: texts with one result differ in nothing else.
 */
export function bareCode(text: string, path: string): string {
  const isTyped = /\.[cm]?ts$/.test(path);
  const plain = isTyped ? stripTypeScriptTypes(text) : text;
  const { code, errors } = minifySync(path.replace(/ts$/, 'js'), plain, {
    compress: false,
    mangle: { toplevel: false },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(String).join('\n')}`);
  return code;
}
