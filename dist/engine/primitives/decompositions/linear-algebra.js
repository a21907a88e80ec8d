/** Decompositions of one small matrix, row-major, in double precision. */
export function matrix(rows, columns, data) {
    const own = data === undefined ? new Float64Array(rows * columns) : Float64Array.from(data);
    return { rows, columns, data: own };
}
function identity(rows, columns) {
    const made = matrix(rows, columns);
    for (let i = 0; i < Math.min(rows, columns); i++)
        made.data[i * columns + i] = 1;
    return made;
}
function at({ data, columns }, row, column) {
    return data[row * columns + column];
}
function set({ data, columns }, row, column, value) {
    data[row * columns + column] = value;
}
export function transposed(x) {
    const made = matrix(x.columns, x.rows);
    for (let i = 0; i < x.rows; i++) {
        for (let j = 0; j < x.columns; j++)
            set(made, j, i, at(x, i, j));
    }
    return made;
}
/** Q with orthonormal columns and upper triangular R by Householder's reflections, as LAPACK. */
export function decomposeQr(x) {
    const work = matrix(x.rows, x.columns, x.data);
    const count = Math.min(x.rows, x.columns);
    const reflectors = Array.from({ length: count }, (_, j) => reflectColumn(work, j));
    const q = identity(x.rows, count);
    for (const reflector of reflectors.toReversed())
        reflect(q, reflector, 0);
    const r = matrix(count, x.columns);
    for (let i = 0; i < count; i++) {
        for (let j = i; j < x.columns; j++)
            set(r, i, j, at(work, i, j));
    }
    return { q, r };
}
/** Makes the column zero below the diagonal; a column that is so already is left as it is. */
function reflectColumn(work, j) {
    const vector = Float64Array.from({ length: work.rows - j }, (_, i) => at(work, j + i, j));
    const below = Math.hypot(...vector.subarray(1));
    const head = vector[0];
    if (below === 0)
        return { first: j, vector, scale: 0 };
    const pivot = head > 0 || Object.is(head, 0) ? -Math.hypot(head, below) : Math.hypot(head, below);
    vector[0] = head - pivot;
    const reflector = { first: j, vector, scale: 2 / dot(vector, vector) };
    reflect(work, reflector, j);
    return reflector;
}
function reflect(target, { first, vector, scale }, fromColumn) {
    if (scale === 0)
        return;
    for (let j = fromColumn; j < target.columns; j++) {
        let projection = 0;
        for (let i = 0; i < vector.length; i++) {
            projection += vector[i] * at(target, first + i, j);
        }
        for (let i = 0; i < vector.length; i++) {
            const value = at(target, first + i, j) - scale * projection * vector[i];
            set(target, first + i, j, value);
        }
    }
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}
/** Rotations go on until nothing changes by more than rounding, or for so many sweeps. */
const MAX_SWEEPS = 60;
const NEGLIGIBLE = 1e-16;
/** Cosine and sine of the rotation that makes the off-diagonal element of a 2×2 matrix zero. */
function rotationFor(p, q, off) {
    const theta = (q - p) / (2 * off);
    const root = Math.abs(theta) > 1e150 ? Math.abs(theta) : Math.sqrt(theta * theta + 1);
    const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + root);
    const cosine = 1 / Math.sqrt(tangent * tangent + 1);
    return [cosine, tangent * cosine];
}
function rotateColumns(x, p, q, rotation) {
    rotatePairs(x, p, q, x.columns, x.rows, rotation);
}
function rotateRows(x, p, q, rotation) {
    rotatePairs(x, p * x.columns, q * x.columns, 1, x.columns, rotation);
}
/** Rotates `count` pairs of elements, the first of each sequence given, `step` apart. */
function rotatePairs({ data }, p, q, step, count, [c, s]) {
    for (let i = 0; i < count; i++) {
        const left = data[p + i * step];
        const right = data[q + i * step];
        data[p + i * step] = c * left - s * right;
        data[q + i * step] = s * left + c * right;
    }
}
/** One sweep over all pairs of columns; tells whether any was rotated. */
function sweep(columns, rotate) {
    let changed = false;
    for (let p = 0; p < columns; p++) {
        for (let q = p + 1; q < columns; q++)
            changed = rotate(p, q) || changed;
    }
    return changed;
}
/** Eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns (Jacobi). */
export function decomposeEigh(x) {
    const size = x.rows;
    const work = matrix(size, size);
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++)
            set(work, i, j, (at(x, i, j) + at(x, j, i)) / 2);
    }
    const vectors = identity(size, size);
    const rotate = (p, q) => {
        const off = at(work, p, q);
        const scale = Math.sqrt(Math.abs(at(work, p, p) * at(work, q, q)));
        if (Math.abs(off) <= NEGLIGIBLE * Math.max(scale, Number.MIN_VALUE) || off === 0)
            return false;
        const rotation = rotationFor(at(work, p, p), at(work, q, q), off);
        rotateColumns(work, p, q, rotation);
        rotateRows(work, p, q, rotation);
        rotateColumns(vectors, p, q, rotation);
        return true;
    };
    for (let i = 0; i < MAX_SWEEPS && sweep(size, rotate); i++)
        ;
    const diagonal = Array.from({ length: size }, (_, i) => at(work, i, i));
    const order = [...diagonal.keys()].sort((a, b) => diagonal[a] - diagonal[b]);
    return {
        values: Float64Array.from(order, (i) => diagonal[i]),
        vectors: withColumns(vectors, order),
    };
}
function dotColumns(x, p, q) {
    let sum = 0;
    for (let i = 0; i < x.rows; i++)
        sum += at(x, i, p) * at(x, i, q);
    return sum;
}
function withColumns(x, order) {
    const made = matrix(x.rows, order.length);
    order.forEach((from, to) => {
        for (let i = 0; i < x.rows; i++)
            set(made, i, to, at(x, i, from));
    });
    return made;
}
/** Singular values, descending, with singular vectors: as many as the smaller side (Jacobi). */
export function decomposeSvd(x) {
    if (x.rows < x.columns) {
        const { u, values, vTransposed } = decomposeSvd(transposed(x));
        return { u: transposed(vTransposed), values, vTransposed: transposed(u) };
    }
    const work = matrix(x.rows, x.columns, x.data);
    const v = identity(x.columns, x.columns);
    const column = (j) => Float64Array.from({ length: x.rows }, (_, i) => at(work, i, j));
    const rotate = (p, q) => {
        const alpha = dotColumns(work, p, p);
        const beta = dotColumns(work, q, q);
        const off = dotColumns(work, p, q);
        if (Math.abs(off) <= NEGLIGIBLE * Math.sqrt(alpha * beta) || off === 0)
            return false;
        const rotation = rotationFor(alpha, beta, off);
        rotateColumns(work, p, q, rotation);
        rotateColumns(v, p, q, rotation);
        return true;
    };
    for (let i = 0; i < MAX_SWEEPS && sweep(x.columns, rotate); i++)
        ;
    const norms = Array.from({ length: x.columns }, (_, j) => Math.hypot(...column(j)));
    const order = [...norms.keys()].sort((a, b) => norms[b] - norms[a]);
    const values = Float64Array.from(order, (j) => norms[j]);
    return {
        u: orthonormal(withColumns(work, order), values),
        values,
        vTransposed: transposed(withColumns(v, order)),
    };
}
/** Divides columns by their norms; where that is nothing, any direction at right angles will do. */
function orthonormal(x, norms) {
    const least = (norms[0] ?? 0) * NEGLIGIBLE * x.rows;
    const done = [];
    for (let j = 0; j < x.columns; j++) {
        const norm = norms[j];
        const own = Float64Array.from({ length: x.rows }, (_, i) => at(x, i, j) / norm);
        const unit = norm > least || Number.isNaN(norm) ? own : perpendicular(done, x.rows);
        done.push(unit);
        unit.forEach((value, i) => {
            set(x, i, j, value);
        });
    }
    return x;
}
function perpendicular(others, size) {
    const candidates = Array.from({ length: size }, (_, k) => {
        const unit = Float64Array.from({ length: size }, (_, i) => (i === k ? 1 : 0));
        for (const other of [...others, ...others]) {
            const along = dot(unit, other);
            other.forEach((value, i) => {
                unit[i] = unit[i] - along * value;
            });
        }
        return unit;
    });
    const best = candidates.reduce((a, b) => (dot(b, b) > dot(a, a) ? b : a));
    const norm = Math.hypot(...best);
    return best.map((value) => value / norm);
}
