import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildReportPage } from '../../scripts/build-report-page.ts';
import type { PerfDelta } from '../../src/gate/contracts/documents.ts';
import { renderHtml } from '../../src/gate/report/html.ts';
import type { PageSources } from '../../src/gate/report/page-data.ts';

/** Debian's package; elsewhere FJ_CHROMIUM names a Chromium. */
const executablePath = process.env.FJ_CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);
export const withoutChromium = `left out: no Chromium at ${executablePath} ("apt-get install chromium", or set FJ_CHROMIUM)`;

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A report opened from disk, with everything that a person would not see. */
export interface OpenedReport {
  readonly page: Page;
  /** Beyond the file itself. */
  readonly requests: readonly string[];
  /** Console messages and uncaught errors. */
  readonly complaints: readonly string[];
}

/** Chromium with a fresh profile, and the page built from the sources. */
export class ReportBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fj-perf-gate-page-'));
  readonly #browser: Browser;
  readonly #template: string;
  #files = 0;

  private constructor(browser: Browser, template: string) {
    this.#browser = browser;
    this.#template = template;
  }

  static async start(): Promise<ReportBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'fj-perf-gate-built-'));
    await buildReportPage(resolve(import.meta.dirname, '../..'), folder);
    const template = readFileSync(join(folder, 'index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    const browser = await chromium.launch({ executablePath, args: flags });
    return new ReportBrowser(browser, template);
  }

  async open(
    report: PerfDelta,
    sources: PageSources = {},
    options: BrowserContextOptions = {},
  ): Promise<OpenedReport> {
    const path = this.write(report, sources);
    const context = await this.#browser.newContext({
      viewport: { width: 1400, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const [requests, complaints]: [string[], string[]] = [[], []];
    const address = pathToFileURL(path).href;
    page.on('request', (request) => {
      if (request.url() !== address) requests.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return { page, requests, complaints };
  }

  /** Returns the path of the report as a file. */
  write(report: PerfDelta, sources: PageSources = {}): string {
    this.#files += 1;
    const path = join(this.#folder, `report-${this.#files}.html`);
    writeFileSync(path, renderHtml(this.#template, report, sources));
    return path;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
