import { describe, expect, it } from 'vitest';
import { applyNullEdits } from '../../../src/gate/null-edits/apply-null-edits.ts';
import type { ParsedEdit } from '../../../src/gate/null-edits/kinds.ts';

async function edit(kind: ParsedEdit, text: string, path = 'a.js'): Promise<string> {
  const edited = await applyNullEdits(text, path, [kind]);
  return edited.replaceAll(/\/\* This comment was added [^*]*\*\//g, '/* ADDED */');
}

describe('comment-inside', () => {
  it('stands before the statement that is nearest to the middle of the file', async () => {
    const text = 'function f(a) {\n  one();\n  return a\n}\nf(`\nfunction g() { two(); }`);\n';
    expect(await edit('comment-inside', text)).toBe(text.replace('return', '/* ADDED */ return'));
  });

  it('stands between statements where no function has any', async () => {
    expect(await edit('comment-inside', "'use strict'\none()\ntwo()\n")).toBe(
      "'use strict'\n/* ADDED */ one()\ntwo()\n",
    );
  });

  it('does not come before a directive', async () => {
    const text = "function f() {\n  'use strict';\n  'use other';\n}\n";
    expect(await edit('comment-inside', text)).toBe(`/* ADDED */ ${text}`);
    expect(await edit('comment-inside', "'use strict';\n")).toBe("'use strict';\n");
  });

  it('knows the text of JSX', async () => {
    const text =
      'export const page = () => <p>return; {list.map((a) => { return a; })} one();</p>;\n';
    const edited = text.replace('{ return', '{ /* ADDED */ return');
    expect(await edit('comment-inside', text, 'page.tsx')).toBe(edited);
    expect(await edit('comment-inside', text, 'page.jsx')).toBe(edited);
    expect(await edit('comment-inside', text, 'page.js')).toBe(text);
  });
});

describe('renamed-locals', () => {
  it('writes shorthand out, and leaves properties, labels and the top of the file alone', async () => {
    const text = `export const top = 1;
let taken_local = { a: 1 };
export function f({ a, b: c = a }, [d], ...e) {
  label: for (const top of e) { if (top.a) break label; d += top.e; }
  return { a, c, 'd': d, e: e[top], f };
}
`;
    expect(await edit('renamed-locals', text)).toMatchInlineSnapshot(`
      "export const top = 1;
      let taken_local = { a: 1 };
      export function f({ a: a_local2, b: c_local2 = a_local2 }, [d_local2], ...e_local2) {
        label: for (const top_local2 of e_local2) { if (top_local2.a) break label; d_local2 += top_local2.e; }
        return { a: a_local2, c: c_local2, 'd': d_local2, e: e_local2[top], f };
      }
      "
    `);
  });

  it('keeps types where they are', async () => {
    const text = `function f<T>(this: T, value: T | null, rest?: { value: T }): asserts value is T {
  const { value: other = value! }: { value?: T } = rest as typeof rest;
  use(other satisfies T, { value } as const);
}
`;
    expect(await edit('renamed-locals', text, 'a.ts')).toMatchInlineSnapshot(`
      "function f<T>(this: T, value_local: T | null, rest_local?: { value: T }): asserts value is T {
        const { value: other_local = value_local! }: { value?: T } = rest_local as typeof rest;
        use(other_local satisfies T, { value: value_local } as const);
      }
      "
    `);
  });

  it('leaves files with JSX alone: a name there may be an element', async () => {
    const text = 'export const page = (Row) => { const cell = 1; return <Row cell={cell} />; };\n';
    expect(await edit('renamed-locals', text, 'page.tsx')).toBe(text);
    const plain = 'export const page = (row: number) => row;\n';
    expect(await edit('renamed-locals', plain, 'page.tsx')).not.toBe(plain);
  });

  it('knows what an indirect eval cannot see', async () => {
    const text = 'function f(a) { return (0, eval)("1") + a; }\n';
    expect(await edit('renamed-locals', text)).toBe(text.replaceAll(/\ba\b/g, 'a_local'));
  });

  it('gives up where a sum is too deep for scopes to be found', { timeout: 60_000 }, async () => {
    const text = `function f(a) { return ${'a + '.repeat(20_000)}a; }\n`;
    expect(await edit('renamed-locals', text)).toBe(text);
  });
});

describe('reordered-functions', () => {
  it('takes along the comments right above, and leaves the rest between', async () => {
    const text = `#!/usr/bin/env node
// The file's.

// The first's,
// in two lines.
function first() {} // after the first
const between = 1; /* of between */
/** The second's. */ export async function second() {}
interface Between {}
export default function* third() {}
// The end.
`;
    expect(await edit('reordered-functions', text, 'a.ts')).toMatchInlineSnapshot(`
      "#!/usr/bin/env node
      // The file's.

      export default function* third() {} // after the first
      const between = 1; /* of between */
      /** The second's. */ export async function second() {}
      interface Between {}
      // The first's,
      // in two lines.
      function first() {}
      // The end.
      "
    `);
  });

  it('leaves #! first also where a function stands right below', async () => {
    const text = '#!node\nfunction a() {}\nfunction b() {}\n';
    expect(await edit('reordered-functions', text)).toBe(
      '#!node\nfunction b() {}\nfunction a() {}\n',
    );
  });

  it.each([
    ['one function', 'function a() {}\nconst b = () => {};\n', 'a.js'],
    ['a name twice', 'function a() {}\nfunction a(b) {}\n', 'a.js'],
    [
      'a function in a block',
      'function a() {}\nfunction b() { if (a) { function c() {} } }\n',
      'a.js',
    ],
    ['overloads', 'function a(b: 1): 1;\nfunction a(b) {}\nfunction c() {}\n', 'a.ts'],
    [
      'a namespace',
      'function a() {}\nnamespace a { export const b = 1 }\nfunction c() {}\n',
      'a.ts',
    ],
    ['no code', 'function a() {}\nfunction b( {}\n', 'a.js'],
  ])('leaves files with %s alone', async (_, text, path) => {
    expect(await edit('reordered-functions', text, path)).toBe(text);
  });
});
