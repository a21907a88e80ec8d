/**
 * Builds `dist/`: `tsc` to `build/`, then the two doors bundled by ncc, and beside them the worker in few
 * files, the engine as plain ones, and the report's page as one. `node scripts/build.ts [folder]` (default
 * `dist`); the same sources give the same bytes, so a check for drift is a build and a comparison.
 *
 * - The worker is loaded by every benchmark process, which starts sooner with few files. What its hooks
 *   answer imports with must be files of their own, and share what they register.
 * - Dynamic imports become chunks beside `index.js`: clients are loaded by the runs that use them.
 * - In a bundle `import.meta.dirname` is the bundle's own folder, so the doors find the worker at
 *   `../worker`. `new URL('…', import.meta.url)` must not be used: ncc makes an asset of it.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { buildReportPage } from './build-report-page.ts';
import { bundleWorker } from './bundle-worker.ts';
import { collectLicenses } from './third-party-licenses.ts';

const root = resolve(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = resolve(root, process.argv[2] ?? 'dist');

const doors = [
  { name: 'action', entry: 'action/main.js' },
  { name: 'cli', entry: 'cli/main.js' },
];

await init;
rmSync(build, { recursive: true, force: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
for (const door of doors) {
  if (existsSync(join(build, door.entry))) bundle(door.name, join(build, door.entry));
}
await buildWorker();
copyFolder('engine', 'engine', ['.js', '.d.ts']);
await buildReportPage(root, join(dist, 'report-page'));

function bundle(name: string, entry: string): void {
  const target = join(dist, name);
  rmSync(target, { recursive: true, force: true });
  const stats = join(build, `${name}.stats.json`);
  const output = ['-o', target, '--no-cache', '-q', '--stats-out', stats];
  run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, ...output]);
  writeFileSync(join(target, 'licenses.txt'), collectLicenses(stats));
  rmSync(stats);
  const file = join(target, 'index.js');
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!') && name === 'cli') {
    writeFileSync(file, `#!/usr/bin/env node\n${text}`);
  }
  chmodSync(file, name === 'cli' ? 0o755 : 0o644);
}

async function buildWorker(): Promise<void> {
  const [source, target] = [join(build, 'gate/measure/worker'), join(dist, 'worker')];
  for (const path of globSync('**/*.js', { cwd: source }))
    refuseStrayImports(join(source, path), source);
  rmSync(target, { recursive: true, force: true });
  await bundleWorker(source, '.js', target);
}

/** Copies what was compiled; refuses a file that needs another folder, which would not be there. */
function copyFolder(from: string, name: string, endings: readonly string[]): void {
  const [source, target] = [join(build, from), join(dist, name)];
  rmSync(target, { recursive: true, force: true });
  for (const path of globSync('**/*', { cwd: source }).sort()) {
    if (!endings.some((ending) => path.endsWith(ending))) continue;
    if (path.endsWith('.js')) refuseStrayImports(join(source, path), source);
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(source, path), join(target, path));
  }
}

function refuseStrayImports(file: string, folder: string): void {
  const text = readFileSync(file, 'utf8');
  for (const { n: specifier } of parse(text)[0]) {
    // Undefined where it is worked out as the program runs, or is no import (import.meta).
    if (specifier === undefined) continue;
    // The worker's hooks answer "mitata" with the suite's own, or with the recorder.
    if (specifier.startsWith('node:') || specifier === 'mitata') continue;
    const isInside = specifier.startsWith('.') && join(dirname(file), specifier).startsWith(folder);
    if (!isInside) throw new Error(`${basename(file)} imports ${specifier}, outside of ${folder}`);
  }
}

function run(tool: string, args: readonly string[]): void {
  const file = join(root, 'node_modules', tool);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
