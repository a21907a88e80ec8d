// Fits a line to points by gradient descent: the whole descent is one compiled loop.
import {
  add,
  array,
  foriLoop,
  jit,
  mean,
  mul,
  square,
  sub,
  type Value,
  valueAndGrad,
} from 'fj-perf-gate/engine';

const xs = array([0, 1, 2, 3, 4]);
const ys = array([1, 3.1, 4.9, 7, 9.1]);

interface Line {
  slope: Value;
  intercept: Value;
}

const loss = ({ slope, intercept }: Line): Value =>
  mean(square(sub(add(mul(slope, xs), intercept), ys)));

const descend = jit((start: Line) =>
  foriLoop<Line>(
    0,
    500,
    (_, line) => {
      const [, gradient] = valueAndGrad(loss)(line);
      return {
        slope: sub(line.slope, mul(0.05, gradient.slope)),
        intercept: sub(line.intercept, mul(0.05, gradient.intercept)),
      };
    },
    start,
  ),
);

const { slope, intercept } = descend({ slope: 0, intercept: 0 });
console.log(`slope ${Number(slope.item()).toFixed(3)}`);
console.log(`intercept ${Number(intercept.item()).toFixed(3)}`);
