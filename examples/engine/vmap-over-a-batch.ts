// Writes a function of one element and maps it, with its gradient, over a batch.
import { array, cos, grad, jit, mul, sin, type Value, vmap } from 'fj-perf-gate/engine';

const wave = (x: Value, frequency: Value): Value => mul(sin(mul(x, frequency)), cos(x));

const waves = jit(vmap(wave, { inAxes: [0, null] }));
const slopes = jit(vmap(grad(wave), { inAxes: [0, null] }));

const points = array([0, 0.5, 1]);
console.log(`values ${waves(points, 2)}`);
console.log(`slopes ${slopes(points, 2)}`);
