/**
 * Takes the pictures of README.md and docs/ from a real run: a small library is measured before and after
 * a change, one slowdown is accepted by a note, and what the gate makes of it is photographed. Needs
 * Chromium (Debian's package, or FJ_CHROMIUM names one).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import {
  baselineDocument,
  evidenceDocument,
  type PerfDelta,
  parseDocument,
  reportDocument,
} from '../src/gate/contracts/documents.ts';
import { renderHtml } from '../src/gate/report/html.ts';
import { renderComment } from '../src/gate/report/markdown.ts';
import { buildReportPage } from './build-report-page.ts';
import { commentPage, terminalPage } from './pictures/picture-pages.ts';
import { after, before, note } from './pictures/sample-change.ts';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'docs/pictures');
/** Of a README that is read on GitHub's pages: more would slow down whoever opens it. */
const maxBytes = 150_000;
const judge = ['judge', '--evidence', 'artifacts/ci/perf_evidence.v1.json'];
const colorSchemes = ['light', 'dark'] as const;

const folder = mkdtempSync(join(tmpdir(), 'fj-perf-gate-pictures-'));
try {
  const project = join(folder, 'pages');
  measure(project);
  await takePictures(project, gate(project, ...judge));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Leaves the project with evidence, the record of its baseline, and a note that is to be judged. */
function measure(project: string): void {
  mkdirSync(project);
  write(project, before);
  git(project, 'init', '--quiet', '--initial-branch=main');
  commit(project, 'Pages');
  cpSync(join(root, 'node_modules/mitata'), join(project, 'node_modules/mitata'), {
    recursive: true,
  });
  gate(project, 'baseline', 'save');
  write(project, after);
  commit(project, 'Read cells in quotes');
  gate(project, 'check');
  const words = ['--why', note.why, '--summary', note.summary, '--author', note.author];
  gate(project, 'risk-note', 'new', note.bench, ...words, '--approved');
  commit(project, 'Accept what that costs');
}

async function takePictures(project: string, judged: string): Promise<void> {
  const read = (path: string) => readFileSync(join(project, path), 'utf8');
  const reportPath = 'artifacts/ci/perf_regression_report.v1.json';
  const report = parseDocument(reportDocument, read(reportPath), reportPath);
  requireEverything(report);
  await buildReportPage(root, join(folder, 'page'));
  const html = renderHtml(readFileSync(join(folder, 'page/index.html'), 'utf8'), report, {
    evidence: parseDocument(evidenceDocument, read('artifacts/ci/perf_evidence.v1.json'), ''),
    record: parseDocument(baselineDocument, read('.fj-perf/baselines/main.json'), ''),
  });

  mkdirSync(target, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.FJ_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  try {
    for (const colorScheme of colorSchemes) {
      const reportPicture = await open(browser, html, colorScheme, { width: 1240, height: 860 });
      await reportPicture.getByRole('row').filter({ hasText: 'rank' }).first().click();
      await keep(`report-${colorScheme}.png`, reportPicture.screenshot());
      const comment = await open(browser, commentPage(renderComment(report)), colorScheme);
      await keep(
        `comment-${colorScheme}.png`,
        comment.locator('article').screenshot({ animations: 'disabled' }),
      );
    }
    const shown = await open(
      browser,
      terminalPage(`npx fj-perf-gate ${judge.join(' ')}`, judged),
      'dark',
    );
    await keep('terminal.png', shown.locator('pre').screenshot());
  } finally {
    await browser.close();
  }
}

/** Where the machine was too noisy for one of these, the run is to be repeated. */
function requireEverything(report: PerfDelta): void {
  const found = new Map(report.benchmarks.map(({ bench_id, status }) => [bench_id, status]));
  const wanted = {
    'search/rank': 'regressed',
    'csv/parse': 'risk_noted',
    'text/count words': 'improved',
    'text/slugify': 'new',
  };
  for (const [id, status] of Object.entries(wanted)) {
    if (found.get(id) !== status)
      throw new Error(`${id} is ${found.get(id)}, and should be ${status}.`);
  }
}

async function open(
  browser: Browser,
  html: string,
  colorScheme: (typeof colorSchemes)[number],
  viewport = { width: 1000, height: 700 },
): Promise<Page> {
  const path = join(folder, 'shown.html');
  writeFileSync(path, html);
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function keep(name: string, taken: Promise<Buffer>): Promise<void> {
  const picture = await taken;
  if (picture.length > maxBytes) throw new Error(`${name} has ${picture.length} bytes.`);
  writeFileSync(join(target, name), picture);
  console.log(`${name}: ${Math.ceil(picture.length / 1000)} kB`);
}

function write(project: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}

function commit(project: string, message: string): void {
  git(project, 'add', '--all');
  const who = ['-c', 'user.name=a-maintainer', '-c', 'user.email=a-maintainer@localhost'];
  git(project, ...who, 'commit', '--quiet', '--message', message);
}

function git(project: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: project, stdio: 'inherit' });
}

/** stdout of the command line of this tree, colours included. A gate that failed (1) is no error here. */
function gate(project: string, ...args: string[]): string {
  const run = [join(root, 'src/cli/main.ts'), ...args];
  const env = { ...process.env, FORCE_COLOR: '1' };
  try {
    return execFileSync(process.execPath, run, {
      cwd: project,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout: string };
    if (status === 1) return stdout;
    throw error;
  }
}
