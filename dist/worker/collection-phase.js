/** Young generation: docs/decisions/steady-heap.md. */
const semiSpaceBytes = 2 * 1024 * 1024;
const numbersInAPiece = 128;
const pieceBytes = 8 * numbersInAPiece;
let piece;
/**
 * Makes garbage of a random size, up to one collection's worth. At which calls the young generation is
 * collected, and what V8 learns from it, follows from what was allocated before, to the byte, and paths
 * are of different lengths: on equal code one side could be slower in every process of a run. So the
 * place is drawn anew for each measurement, and the difference is noise, which more pairs tell.
 */
export function shiftCollections() {
    // Not Math.random, which draws the same in every process.
    const pieces = Number(process.hrtime.bigint() % BigInt(semiSpaceBytes / pieceBytes));
    for (let made = 0; made < pieces; made++)
        piece = new Array(numbersInAPiece);
}
/** Reads the last piece; exists so that the write above has a reader. */
export function lastPiece() {
    return piece;
}
