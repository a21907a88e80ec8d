import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Builds `src/report-page/` into one file, `index.html`, with its script and styles inside. The page may
 * run that script and use those styles, named by their digests, and load nothing: whatever a benchmark is
 * called, it cannot become a request or code.
 */
export async function buildReportPage(root: string, folder: string): Promise<void> {
  const source = join(root, 'src/report-page');
  const result = await build({
    root: source,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(source, 'page.html') },
    },
  });
  // One build of one format, not watched: neither a list nor a watcher.
  const { output } = result as Rolldown.RolldownOutput;
  const script = only(output, '.js');
  const styles = only(output, '.css');
  if (/<\/script|<!--/i.test(script)) throw new Error('The page would end within its script.');
  const page = only(output, '.html')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace('@content-security-policy@', policyFor(script, styles))
    .replace('</head>', () => `<style>${styles}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
    .replace('<html', () => `${licence(root)}\n<html`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}

function only(output: Rolldown.RolldownOutput['output'], ending: string): string {
  const [file, ...more] = output.filter(({ fileName }) => fileName.endsWith(ending));
  if (file === undefined || more.length > 0) throw new Error(`Not one ${ending} was built.`);
  return file.type === 'chunk' ? file.code : String(file.source);
}

function policyFor(script: string, styles: string): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(styles)}`,
    // The tab's icon, which the page draws itself.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Every report is a copy of what the page contains, and the licence asks to travel along. */
function licence(root: string): string {
  const text = readFileSync(join(root, 'node_modules/uplot/LICENSE'), 'utf8').trim();
  return `<!--\nThis page contains uPlot (https://github.com/leeoniya/uPlot):\n\n${text}\n-->`;
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  await buildReportPage(root, resolve(root, process.argv[2] ?? 'dist/report-page'));
}
