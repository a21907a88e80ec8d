/** Decompositions of one small matrix, row-major, in double precision. */
export interface Matrix {
    readonly rows: number;
    readonly columns: number;
    readonly data: Float64Array;
}
export declare function matrix(rows: number, columns: number, data?: ArrayLike<number>): Matrix;
export declare function transposed(x: Matrix): Matrix;
/** Q with orthonormal columns and upper triangular R by Householder's reflections, as LAPACK. */
export declare function decomposeQr(x: Matrix): {
    q: Matrix;
    r: Matrix;
};
/** Eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns (Jacobi). */
export declare function decomposeEigh(x: Matrix): {
    values: Float64Array;
    vectors: Matrix;
};
export interface SingularValues {
    readonly u: Matrix;
    readonly values: Float64Array;
    readonly vTransposed: Matrix;
}
/** Singular values, descending, with singular vectors: as many as the smaller side (Jacobi). */
export declare function decomposeSvd(x: Matrix): SingularValues;
