// Teaches a small network the exclusive or: two layers, gradients by reverse mode, steps by scan.
import {
  add,
  array,
  dot,
  grad,
  jit,
  logistic,
  mean,
  mul,
  type NdArray,
  scan,
  square,
  sub,
  tanh,
  treeMap,
  type Value,
} from 'fj-perf-gate/engine';

const inputs = array([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);
const targets = array([0, 1, 1, 0]);

interface Network {
  hidden: Value;
  hiddenBias: Value;
  output: Value;
  outputBias: Value;
}

const start: { [Part in keyof Network]: NdArray } = {
  hidden: array([
    [0.9, -0.6, 0.3],
    [-0.8, 0.7, 0.5],
  ]),
  hiddenBias: array([0.1, -0.1, 0.2]),
  output: array([0.6, 0.4, -0.7]),
  outputBias: array(0),
};

const answer = ({ hidden, hiddenBias, output, outputBias }: Network): Value =>
  logistic(add(dot(tanh(add(dot(inputs, hidden), hiddenBias)), output), outputBias));

const loss = (network: Network): Value => mean(square(sub(answer(network), targets)));

const step = (network: Network): readonly [Network, Value] => {
  const next = treeMap(
    (part, slope) => sub(part, mul(2, slope as Value)),
    network,
    grad(loss)(network),
  );
  return [next, loss(network)];
};

const train = jit((network: Network) => scan(step, network, null, { length: 2000 }));
const [trained, losses] = train(start);
const history = losses.toNested() as number[];
console.log(`loss ${history[0]?.toFixed(3)} -> ${history.at(-1)?.toFixed(3)}`);
console.log(`answers ${(answer(trained).toNested() as number[]).map(Math.round).join(' ')}`);
