import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../src/gate/contracts/format-json.ts';

describe('the layout of JSON', () => {
  it('puts the items of one list on a line each, and indents the rest', () => {
    const value = { a: { b: [1, 2] }, list: [{ c: [1, { d: 'x\ny' }] }, { c: [] }], e: undefined };
    expect(formatJson(value, 'list')).toBe(`{
  "a": {
    "b": [
      1,
      2
    ]
  },
  "list": [
    {"c":[1,{"d":"x\\ny"}]},
    {"c":[]}
  ]
}`);
    expect(formatJson({ list: [] }, 'list')).toBe('{\n  "list": []\n}');
    expect(formatJson({ list: [1] }, undefined)).toBe('{\n  "list": [\n    1\n  ]\n}');
  });

  it('means what JSON.stringify means', () => {
    const documents = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(documents, fc.array(fc.jsonValue()), (rest, list) => {
        const value = { ...rest, list };
        expect(JSON.parse(formatJson(value, 'list'))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
