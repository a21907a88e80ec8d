/** A sorted copy, ascending. */
export function sorted(values) {
    return Float64Array.from(values).sort();
}
/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996), rounded
 * to seven significant digits so that what is judged is exactly what the evidence file holds.
 */
export function quantile(ascending, fraction) {
    const position = (ascending.length - 1) * fraction;
    const below = ascending[Math.floor(position)] ?? Number.NaN;
    const above = ascending[Math.ceil(position)] ?? Number.NaN;
    return Number((below + (above - below) * (position - Math.floor(position))).toPrecision(7));
}
