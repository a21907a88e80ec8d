import type { Value } from '../../array/nd-array.ts';
import {
  apply,
  broadcastInDim,
  concatenate,
  constantLike,
  convert,
  dotGeneral,
  integerPow,
  iota,
  reduce,
  slice,
  transpose,
} from '../lax.ts';
import type { JvpSite } from '../primitive.ts';

/**
 * Tangents of decompositions of matrices along the last two axes. Where eigenvalues or singular
 * values repeat, vectors have no derivative and the result is infinite or NaN, as in JAX.
 */

const add = (x: Value, y: Value): Value => apply('add', x, y);
const sub = (x: Value, y: Value): Value => apply('sub', x, y);
const mul = (x: Value, y: Value): Value => apply('mul', x, y);
const div = (x: Value, y: Value): Value => apply('div', x, y);

function matmul(x: Value, y: Value): Value {
  const rank = x.shape.length;
  const batch = Array.from({ length: rank - 2 }, (_, i) => i);
  const contract = { lhsContract: [rank - 1], rhsContract: [rank - 2] };
  return dotGeneral(x, y, { ...contract, lhsBatch: batch, rhsBatch: batch });
}

function flipped(x: Value): Value {
  const rank = x.shape.length;
  const batch = Array.from({ length: rank - 2 }, (_, i) => i);
  return transpose(x, [...batch, rank - 1, rank - 2]);
}

/** Compares row with column at each place of square matrices. */
function places(like: Value, compare: 'eq' | 'gt'): Value {
  const { shape } = like;
  const rank = shape.length;
  return apply(compare, iota('int32', shape, rank - 2), iota('int32', shape, rank - 1));
}

function keepAt(where: Value, x: Value): Value {
  return apply('select_n', where, constantLike(x, 0), x);
}

function diagonal(x: Value): Value {
  return reduce('reduce_sum', keepAt(places(x, 'eq'), x), [x.shape.length - 1]);
}

/** A vector for each matrix, written to each row (`columns`) or to each column (`rows`). */
function along(what: 'rows' | 'columns', vector: Value, shape: readonly number[]): Value {
  const rank = shape.length;
  const batch = Array.from({ length: rank - 2 }, (_, i) => i);
  return broadcastInDim(vector, shape, [...batch, what === 'columns' ? rank - 1 : rank - 2]);
}

/** The part of a matrix from row `top` and column `left` to before `bottom` and `right`. */
function block(x: Value, top: number, bottom: number, left: number, right: number): Value {
  const batch = x.shape.slice(0, -2);
  return slice(x, [...batch.map(() => 0), top, left], [...batch, bottom, right]);
}

/** `b` times the inverse of an upper triangle, column by column. */
function solveFromRight(r: Value, b: Value): Value {
  const [rows, size] = b.shape.slice(-2) as [number, number];
  const last = b.shape.length - 1;
  let solved: Value | null = null;
  for (let j = 0; j < size; j++) {
    const column = block(b, 0, rows, j, j + 1);
    const rest = solved && matmul(solved, block(r, 0, j, j, j + 1));
    const pivot = broadcastInDim(block(r, j, j + 1, j, j + 1), column.shape, [...r.shape.keys()]);
    const next = div(rest ? sub(column, rest) : column, pivot);
    solved = solved ? concatenate([solved, next], last) : next;
  }
  return solved ?? b;
}

/** See https://j-towns.github.io/papers/qr-derivative.pdf (jax: _thin_qr_jvp). */
function thinQrJvp(q: Value, r: Value, dx: Value): [Value, Value] {
  const scaled = solveFromRight(r, dx);
  const inner = matmul(flipped(q), scaled);
  const lower = keepAt(places(inner, 'gt'), inner);
  const turn = sub(lower, flipped(lower));
  return [add(matmul(q, sub(turn, inner)), scaled), matmul(sub(inner, turn), r)];
}

/** Of a wide matrix the square in front decides; the rest follows from R₂ = QᵀX₂. */
export function qrJvp(site: JvpSite): readonly Value[] {
  const [x, dx] = [site.primals[0] as Value, site.tangents[0] as Value];
  const [q, r] = site.outputs as [Value, Value];
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  if (rows >= columns) return thinQrJvp(q, r, dx);
  const front = (value: Value): Value => block(value, 0, rows, 0, rows);
  const rest = (value: Value): Value => block(value, 0, rows, rows, columns);
  const [dq, dFront] = thinQrJvp(q, front(r), front(dx));
  const dRest = add(matmul(flipped(dq), rest(x)), matmul(flipped(q), rest(dx)));
  return [dq, concatenate([dFront, dRest], x.shape.length - 1)];
}

/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _eigh_jvp_rule). */
export function eighJvp(site: JvpSite): readonly Value[] {
  const [values, vectors] = site.outputs as [Value, Value];
  const given = site.tangents[0] as Value;
  const dx = mul(add(given, flipped(given)), constantLike(given, 0.5));
  const { shape } = vectors;
  const eye = convert(places(vectors, 'eq'), vectors.dtype);
  const gaps = sub(along('columns', values, shape), along('rows', values, shape));
  const inverseGaps = sub(integerPow(add(eye, gaps), -1), eye);
  const inner = matmul(matmul(flipped(vectors), dx), vectors);
  return [diagonal(inner), matmul(vectors, mul(inverseGaps, inner))];
}

/** See https://people.maths.ox.ac.uk/gilesm/files/NA-08-01.pdf (jax: _svd_jvp_rule). */
export function svdJvp(site: JvpSite): readonly Value[] {
  const [x, dx] = [site.primals[0] as Value, site.tangents[0] as Value];
  const [u, s, vT] = site.outputs as [Value, Value, Value];
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const [uT, v] = [flipped(u), flipped(vT)];
  const inner = matmul(matmul(uT, dx), v);
  const [byColumn, byRow] = [along('columns', s, inner.shape), along('rows', s, inner.shape)];
  const eye = convert(places(inner, 'eq'), inner.dtype);
  const gaps = mul(add(byColumn, byRow), sub(byColumn, byRow));
  const inverseGaps = sub(integerPow(add(gaps, eye), -1), eye);
  const turned = (weight: Value): Value => {
    const weighted = mul(weight, inner);
    return mul(inverseGaps, add(weighted, flipped(weighted)));
  };
  /** What leaves the space of the vectors, which only the longer side has room for. */
  const outside = (vectors: Value, image: Value): Value => {
    const beyond = sub(image, matmul(vectors, matmul(flipped(vectors), image)));
    return div(beyond, along('columns', s, beyond.shape));
  };
  let du = matmul(u, turned(byColumn));
  let dv = matmul(v, turned(byRow));
  if (rows > columns) du = add(du, outside(u, matmul(dx, v)));
  if (columns > rows) dv = add(dv, outside(v, matmul(flipped(dx), u)));
  return [du, diagonal(inner), flipped(dv)];
}
