import { describe, expect, it } from 'vitest';
import {
  add,
  array,
  grad,
  jit,
  mul,
  square,
  sub,
  sum,
  treeLeaves,
  treeMap,
  treeReduce,
  type Value,
} from '../../src/engine/index.ts';
import { codeOf, expectSame } from './expectations.ts';

const network = { weights: [array([1, 2]), array([[3]])], bias: 0.5, rest: null };

describe('functions of trees', () => {
  it('take leaves in the order of places and sorted names', () => {
    const shapes = treeLeaves(network).map(({ shape }) => shape.length);
    expect(shapes).toEqual([0, 1, 2]);
    expect(treeLeaves(null)).toEqual([]);
  });

  it('map leaves and keep the structure', () => {
    const doubled = treeMap((leaf) => mul(leaf, 2), network);
    expectSame(doubled.weights[0] as Value, array([2, 4]));
    expectSame(doubled.weights[1] as Value, array([[6]]));
    expect(doubled.bias.item()).toBe(1);
    expect(doubled.rest).toBe(null);
  });

  it('map several trees together, traced or not', () => {
    type Network = { readonly w: Value; readonly b: Value };
    const loss = ({ w, b }: Network): Value => sum(add(square(w), b));
    const step = (parts: Network): Network =>
      treeMap((part, slope) => sub(part, mul(0.25, slope as Value)), parts, grad(loss)(parts));
    const start = { w: array([1, -2]), b: array(3) };
    for (const run of [step, jit(step)]) {
      const { w, b } = run(start);
      expectSame(w, array([0.5, -1]));
      expectSame(b, array(2.5));
    }
  });

  it('refuse trees of other structures and what is no tree', () => {
    const other = { ...network, bias: [0.5] };
    expect(codeOf(() => treeMap((a) => a, network, other))).toBe('invalid_argument');
    expect(codeOf(() => treeLeaves({ f: () => 1 }))).toBe('invalid_argument');
  });

  it('reduce leaves in order', () => {
    const total = treeReduce((before, leaf) => add(mul(before, 10), sum(leaf)), network, 0);
    expect(total.item()).toBe(0.5 * 100 + 3 * 10 + 3);
    expect(treeReduce((a) => a, [], 7).item()).toBe(7);
  });
});
