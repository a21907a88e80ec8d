import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';

const suite = "import { bench, run } from 'mitata';\nbench('one', () => {});\n";

/** Lists `a.bench.mjs` of these files; the text is what the listing failed with, or its ids. */
async function listing(files: Files, foreignRoot?: string) {
  using folder = new TemporaryFolder(files);
  return await listingIn(folder, 'a.bench.mjs', foreignRoot);
}

async function listingIn(folder: TemporaryFolder, file: string, foreignRoot: string | undefined) {
  const [listed] = await listSuites(await testSettings(), [
    { ...suiteIn(folder.path, file), foreignRoot },
  ]);
  expect(await processesLeft(folder.path)).toEqual([]);
  return listed?.kind === 'listed' ? listed.cases.map(({ id }) => id) : listed?.detail;
}

describe('a suite is not loaded when it', () => {
  it.each([
    ['throws', "throw new TypeError('no luck');", 'TypeError: no luck (a.bench.mjs:1)'],
    ['rejects', "await Promise.reject(new Error('too late'));", 'Error: too late (a.bench.mjs:1)'],
    ['throws no error', 'throw null;', 'null'],
    [
      'throws what cannot be shown',
      "throw { toString() { throw new Error('hidden'); } };",
      'it threw something that cannot be shown',
    ],
    [
      'fails in a timer',
      "setTimeout(() => { throw new Error('in a timer'); }, 5); await new Promise(() => setTimeout(() => {}, 500));",
      'Error: in a timer (a.bench.mjs:1)',
    ],
    [
      'ends',
      `${suite}process.exit(0); await run();`,
      'it ended with code 0 before it called run()',
    ],
    ['kills itself', "process.kill(process.pid, 'SIGKILL');", 'it was ended by SIGKILL'],
    [
      'imports what is not there',
      "import './missing.js';",
      expect.stringMatching(/^Error: Cannot find module '.*missing\.js' imported from/),
    ],
    ['is no JavaScript', 'const = 1;', expect.stringContaining('SyntaxError')],
    [
      'measures by itself',
      "import { measure } from 'mitata'; await measure(() => {});",
      expect.stringContaining('register it with bench() instead'),
    ],
    [
      'registers no function',
      "import { bench } from 'mitata'; bench('x', 1);",
      /one-shot function/,
    ],
  ])('%s', async (_, text, detail) => {
    const found = await listing({ 'a.bench.mjs': text });
    if (detail instanceof RegExp) expect(found).toMatch(detail);
    else expect(found).toEqual(detail);
  });

  it('says so on one line without control characters', async () => {
    const text =
      "throw new Error('\\u001b[31mred\\n::set-output name=x::y\\u0007' + 'z'.repeat(9999));";
    const found = await listing({ 'a.bench.mjs': text });
    expect(found).toMatch(/^Error: red ::set-output name=x::yz+… \(a\.bench\.mjs:1\)$/);
    expect(found).toHaveLength(500 + ' (a.bench.mjs:1)'.length);
  });

  it('shows the end of what the process said, cleaned', async () => {
    const text =
      "console.error('\\u001b[2Jfirst\\n::error::planted'); process.kill(process.pid, 'SIGKILL');";
    expect(await listing({ 'a.bench.mjs': text })).toMatch(
      /^it was ended by SIGKILL and said: first ::error::planted$/,
    );
  });
});

it('shows the error of a process that died of one, not the end of its stack', async () => {
  const text =
    "console.error('\\n' + new RangeError('deep down').stack); process.kill(process.pid, 'SIGKILL');";
  expect(await listing({ 'a.bench.mjs': text })).toMatch(
    /ended by SIGKILL [^:]*: RangeError: deep down \(a\.bench\.mjs:1\)$/,
  );
});

describe('an error says where it was thrown', () => {
  const thrower = 'export function fail() {\n  return undefined.x;\n}\n';
  const calling = (file: string) => `import { fail } from '${file}';\nfail();\n`;
  const what = "TypeError: Cannot read properties of undefined (reading 'x')";

  it("in the first file of the suite's own tree, not in a package", async () => {
    const files = {
      'a.bench.mjs': calling('./lib/a.js'),
      'lib/a.js': thrower,
      'package.json': '{"type":"module"}',
    };
    expect(await listing(files)).toBe(`${what} (lib/a.js:2)`);
    const ofPackage = {
      'a.bench.mjs': calling('dep'),
      'node_modules/dep/index.mjs': thrower,
      'node_modules/dep/package.json': '{"exports":"./index.mjs"}',
    };
    expect(await listing(ofPackage)).toBe(`${what} (a.bench.mjs:2)`);
  });

  it('at the line that is no JavaScript', async () => {
    const files = { 'a.bench.mjs': "import './lib.mjs';", 'lib.mjs': '\n\nconst = 1;' };
    expect(await listing(files)).toMatch(/ said: SyntaxError: .* \(lib\.mjs:3\)$/);
  });

  it.each([
    ['throws', "{ get() { throw new Error('hidden'); } }"],
    ['is no text', '{ value: { split: 1 } }'],
    [
      'names files of others',
      "{ value: 'Error: x\\n    at f (/etc/passwd:1:1)\\n    at ../b.js:1:1' }",
    ],
    [
      'names files that are not there',
      "{ value: 'Error: x\\n    at f (' + import.meta.dirname + '/b.js:1:1)' }",
    ],
    [
      'names lines that are none',
      "{ value: ['Error: x', 0, '9'.repeat(400)].join('\\n    at f (' + import.meta.filename + ':') + ':1)' }",
    ],
    ['names what is no address', "{ value: 'Error: x\\n    at f (file://%ff%00:1:1)' }"],
    ['is long', "{ value: 'at f('.repeat(1e6) }"],
  ])('but no place where its stack %s', async (_, stack) => {
    const text = `const error = new Error('strange');\nObject.defineProperty(error, 'stack', ${stack});\nthrow error;`;
    expect(await listing({ 'a.bench.mjs': text })).toBe('Error: strange');
  });
});

describe('messages of the suite itself', () => {
  it.each([
    ['to a parent process', "process.send?.({ kind: 'listed', benchmarks: [] });"],
    ['that Node keeps for itself', "process.send?.({ cmd: 'NODE_HANDLE_ACK' });"],
    ['after a disconnection', 'process.disconnect?.();'],
  ])('%s change nothing', async (_, text) => {
    const found = await listing({ 'a.bench.mjs': `${suite}${text}\nawait run();` });
    expect(found).toEqual(['a/one']);
  });

  it.each([
    ['no JSON', '"nonsense\\n"', /^invalid reply \(no JSON: .{1,80}\)$/],
    ['another shape', '\'{"kind":"listed"}\\n\'', /^invalid reply \(/],
    ['without an end', "'x'.repeat(17 * 1024 * 1024)", /^invalid reply \(no JSON: .{1,80}\)$/],
  ])('on the pipe to us fail the suite: %s', async (_, text, detail) => {
    const write = `import { writeSync } from 'node:fs';
      const text = Buffer.from(${text});
      for (let at = 0; at < text.length; ) {
        try { at += writeSync(3, text, at); } catch (error) { if (error.code !== 'EAGAIN') throw error; }
      }
      setTimeout(() => {}, 60_000);
      await new Promise(() => {});`;
    const found = await listing({ 'a.bench.mjs': write });
    expect(found).toMatch(detail);
  });
});

describe("a file of the other side's tree is refused", () => {
  it.each([
    ['import', 'a.bench.mjs', (path: string) => `import '${path}/code.mjs';`],
    ['import()', 'a.bench.mjs', (path: string) => `await import('${path}/code.mjs');`],
    ['require', 'a.bench.cjs', (path: string) => `require('${path}/code.cjs');`],
    [
      'JSON',
      'a.bench.mjs',
      (path: string) => `import data from '${path}/data.json' with { type: 'json' };`,
    ],
    ['require of JSON', 'a.bench.cjs', (path: string) => `require('${path}/data.json');`],
    ['a link', 'a.bench.mjs', () => "import './linked/code.mjs';"],
  ])('%s', async (_, file, text) => {
    using other = new TemporaryFolder({
      'code.mjs': 'export default 1;',
      'code.cjs': 'module.exports = 1;',
      'data.json': '{}',
    });
    using folder = new TemporaryFolder({ [file]: text(other.path) });
    symlinkSync(other.path, join(folder.path, 'linked'));
    const found = await listingIn(folder, file, other.path);
    expect(found).toMatch(
      new RegExp(`it loads ${other.path}/(code|data)\\.\\w+, a file of another tree`),
    );
  });

  it('while its own files are loaded', async () => {
    using other = new TemporaryFolder({ 'code.mjs': '' });
    const files = { 'a.bench.mjs': `import './code.mjs';\n${suite}await run();`, 'code.mjs': '' };
    expect(await listing(files, other.path)).toEqual(['a/one']);
  });
});
