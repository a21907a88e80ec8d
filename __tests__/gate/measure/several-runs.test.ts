import { expect, it } from 'vitest';
import { runsOnce } from '../../../src/gate/measure/worker/several-runs.ts';

it.each([
  'const bench = new Bench();\nbench.add("a", () => { work({}); });\nawait bench.run();\nconsole.table(bench.table());',
  "suite\n  .add('a', function () {})\n  .on('cycle', (event) => { log(event); })\n  .run({ async: true });",
  'for (const x of list) {\n  bench.add(x, () => {});\n}\nbench.runSync(); // not bench.run()',
  'const title = `a.run() of`;\nawait bench.run().then((all) => console.table(all.map(({ name }) => name)));\nif (slow) throw new Error();',
])('a suite that runs once: %s', (source) => {
  expect(runsOnce(source)).toBe(true);
});

it.each([
  'await first.run();\nawait second.run();',
  'for (const bench of benches) await bench.run();',
  'for (const bench of benches)\n  await bench.run();',
  'for (const bench of benches) {\n  await bench.run();\n}',
  'benches.forEach((bench) => bench.run());',
  'const go = () => bench.run();\ngo();\ngo();',
  'async function main() { await bench.run(); }\nmain();',
  'if (isMain) bench.run();',
  'await runAll(benches);',
  'await bench.run();\nawait more.start();',
  'bench.run();\nrunMore();',
  'bench.run();\nothers.runAll();',
  "await bench.run();\nimport('./more.js');",
  'const odd = /[{]/;\nawait bench.run();',
])('a suite that may run more than once: %s', (source) => {
  expect(runsOnce(source)).toBe(false);
});
