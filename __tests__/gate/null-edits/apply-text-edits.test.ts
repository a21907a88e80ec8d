import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/gate/null-edits/apply-text-edits.ts';
import { textEdits } from '../../../src/gate/null-edits/kinds.ts';

const digits = (text: string) => text.replaceAll(/_[0-9a-f]{12}/g, '_digest');

describe('text edits', () => {
  it('add a comment above, and declarations below', () => {
    const edited = applyTextEdits("'use strict'\nrun() // last", 'a.js', textEdits);
    expect(digits(edited)).toMatchInlineSnapshot(`
      "/* This comment was added by fj-perf-gate to a copy of this file, which is measured to learn how far figures move when nothing but the text of a file changes. It changes nothing of what the code does, and the copy is removed after the run. */
      'use strict'
      run() // last
      function unusedFunction_digest(first, second) {
        let sum = 0;
        for (let index = 0; index < first.length; index += 1) {
          const difference = first[index] - second[index];
          sum += difference * difference;
        }
        return { root: Math.sqrt(sum), mean: sum / first.length };
      }
      class UnusedClass_digest {
        add(name, count) {
          this[name] = (this[name] || 0) + count;
          return this;
        }
      }

      const unusedText_digest = 'unusedText_digest: This comment was added by fj-perf-gate to a copy of this file, which is measured to learn how far figures move when nothing but the text of a file changes. It changes nothing of what the code does, and the copy is removed after the run.';
      "
    `);
  });

  it('keep a byte order mark and a line that starts with #! first', () => {
    const above = (text: string) => applyTextEdits(text, 'a.cjs', ['comment-above']);
    expect(above('\uFEFFrun();')).toMatch(/^\uFEFF\/\* [^\n]* \*\/\nrun\(\);$/);
    expect(above('#!/usr/bin/env node\nrun();')).toMatch(
      /^#!\/usr\/bin\/env node\n\/\* [^\n]* \*\/\nrun\(\);$/,
    );
    expect(above('\uFEFF#!/usr/bin/env node\r\nrun();')).toMatch(
      /^\uFEFF#!\/usr\/bin\/env node\r\n\/\* [^\n]* \*\/\r\nrun\(\);$/,
    );
    expect(above('#!node')).toMatch(/^#!node\n\/\* [^\n]* \*\/\n$/);
    expect(above('')).toMatch(/^\/\* [^\n]* \*\/\n$/);
  });

  it('end lines as the file does', () => {
    const edited = applyTextEdits('one();\r\ntwo();\r\n', 'a.js', textEdits);
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(applyTextEdits('one();\n', 'a.js', textEdits)).not.toContain('\r');
  });

  it('give two files, and a file that has been edited, other names', () => {
    const names = (text: string) => text.match(/\w+_[0-9a-f]{12}/g) ?? [];
    const once = applyTextEdits('one();\n', 'a.js', textEdits);
    const elsewhere = applyTextEdits('one();\n', 'b.js', textEdits);
    const twice = applyTextEdits(once, 'a.js', textEdits);
    expect(new Set(names(once)).size).toBe(3);
    expect(names(once).filter((name) => elsewhere.includes(name))).toEqual([]);
    expect(new Set(names(twice)).size).toBe(6);
    expect(() => runInNewContext(`const one = () => 1;\n${twice}`)).not.toThrow();
  });

  it.each([
    'package.json',
    'code.wasm',
    'types.d.ts',
    'types.d.mts',
    'page.html',
    'README',
    'js',
    'a.js.map',
    'a.mjsx',
  ])('leave %s as it is', (path) => {
    expect(applyTextEdits('text', path, textEdits)).toBe('text');
  });

  it.each([
    'value',
    'value // comment',
    'value /* comment */',
    'let async = value; async',
    'var let = value; let',
    'label: value',
    'if (value) value; else value',
    'do value; while (false)',
    '`it is worth`',
    '/pattern/.source\n--> a comment',
    'value\n<!-- a comment',
    '({ value }).value',
    '(function () { return value })()',
    'value;',
    'class Given {}\nvalue',
    "'use strict'",
    "'use strict'; (function () { return this })() === undefined",
  ])('do not touch what a script is worth: %s', (script) => {
    const worth = (text: string) => runInNewContext(`${text}`, { value: 'worth' });
    for (const edit of textEdits) {
      expect(worth(applyTextEdits(script, 'a.js', [edit]))).toEqual(worth(script));
    }
  });
});
