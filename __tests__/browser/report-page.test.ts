import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PerfDelta, PerfEvidence } from '../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../src/gate/report/compose-report.ts';
import {
  largeReport,
  result,
  report as sampleReport,
  samples,
} from '../gate/report/sample-reports.ts';
import { noisy, recordOf } from '../support/noisy-evidence.ts';
import {
  hasChromium,
  type OpenedReport,
  ReportBrowser,
  withoutChromium,
} from '../support/report-browser.ts';
import { added, evidenceOf, failed, removed } from '../support/sample-evidence.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const evidence = evidenceOf([
  { ...noisy('parser/deep tree', 1.31, 16), suite_changed: true },
  noisy('parser/flat list', 1.0),
  noisy('parser/empty', 0.68),
  noisy('printer/wide', 1.04, 9),
  noisy('printer/narrow', 0.99),
  failed('printer/broken'),
  added('printer/fresh'),
  removed('printer/gone'),
]);
const judged = (of: PerfEvidence): PerfDelta =>
  composeReport(judgeRun(judgeEvidence(of), [], '2026-01-01'), {
    generatedAtUnixMs: of.generated_at_unix_ms,
  });
const report = judged(evidence);
const sources = { evidence, record: recordOf(evidence, 20) };

// On a machine that must have it, a missing Chromium is a failure and not a test left out.
const canRun = hasChromium || process.env.CI === 'true';

if (!canRun) {
  // Names of tests that are left out are shown in no summary.
  console.warn(withoutChromium);
  describe('the report page in Chromium', () => {
    test.skip(withoutChromium, () => {});
  });
}

describe.runIf(canRun)('the report page in Chromium', () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await ReportBrowser.start();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const rowsOf = ({ page }: OpenedReport) => page.locator('.rows > .row');
  const names = (opened: OpenedReport) => rowsOf(opened).locator('.name').allInnerTexts();
  const detail = ({ page }: OpenedReport) => page.locator('aside.detail');
  const close = (opened: OpenedReport) => opened.page.context().close();
  const expectQuiet = ({ requests, complaints }: OpenedReport) => {
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  };

  test.each([
    ['failed', 'one-regression', 'Failed'],
    ['undecided', 'undecided', 'Not decided'],
    ['reported', 'reported-only', 'Reported only'],
    ['passed', 'pass', 'Passed'],
  ] as const)('looks like a run that %s', async (outcome, sample, word) => {
    const opened = await browser.open(samples[sample]);
    const { page } = opened;
    expect(await page.locator('.outcome').innerText()).toBe(word);
    const seal = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.seal')).backgroundColor`,
    );
    const amber = 'rgb(138, 90, 0)';
    const colors = { failed: 'rgb(185, 58, 0)', undecided: amber, reported: amber };
    expect(seal).toBe({ ...colors, passed: 'rgb(11, 115, 87)' }[outcome]);
    if (outcome === 'undecided') {
      expect(await page.locator('h1').innerText()).toMatch(
        /^1 of 5 benchmarks looks 28% slower: text\/hash;/,
      );
    }
    await close(opened);
  });

  test('can be told from others by its tab, and says where it belongs', async () => {
    const origin = { suite: 'parser', pull_request: 7, repository_url: 'https://g.example/octo/x' };
    const opened = await browser.open({ ...samples['one-regression'], ...origin });
    const { page } = opened;
    expect(await page.title()).toBe('❌ parser #7 0f1e2d3c4b – octo/x – fj-perf-gate');
    expect(await page.locator('.compared').innerText()).toMatch(
      /^Suite\s+parser\s+Repository\s+octo\/x\s+Pull request\s+#7\s/,
    );
    const drawn = await page.evaluate<number>(`new Promise((done, fail) => {
      const image = new Image();
      image.onload = () => done(image.naturalWidth);
      image.onerror = () => fail(new Error('no picture'));
      image.src = document.querySelector('link[rel=icon]').href;
    })`);
    expect(drawn).toBeGreaterThan(0);
    expectQuiet(opened);
    await close(opened);
  });

  test('says the verdict first, and draws every benchmark with its interval', async () => {
    const opened = await browser.open(report, sources);
    const { page } = opened;
    expect(await page.locator('h1').innerText()).toContain('printer/broken');
    expect(await page.title()).toBe('❌ bbbbbbbbbb – against main – fj-perf-gate');
    expect(await rowsOf(opened).count()).toBe(8);
    const first = rowsOf(opened).first();
    expect(await first.innerText()).toMatch(/Regressed[\s\S]*deep tree[\s\S]*\+3\d\.\d\u00a0%/);
    expect(
      await first.locator('.forest-interval, .forest-mark, .forest-noise, .forest-limit').count(),
    ).toBe(4);
    const mark = await first.locator('.forest-mark').boundingBox();
    const limit = await first.locator('.forest-limit').boundingBox();
    expect(mark?.x).toBeGreaterThan(limit?.x ?? Number.POSITIVE_INFINITY);
    expect(await drawnPixels(opened, '.overview canvas')).toBeGreaterThan(500);
    expectQuiet(opened);
    await close(opened);
  });

  test('opens the benchmark whose point in the picture of all is clicked', async () => {
    const opened = await browser.open(report, sources);
    const { page } = opened;
    await page.waitForSelector('.overview canvas');
    const box = await page.locator('.overview .u-over').boundingBox();
    if (box === null) throw new Error('there is no picture');
    // The smallest change stands first.
    await page.mouse.move(box.x + 12, box.y + 20);
    await page.mouse.click(box.x + 12, box.y + 20);
    expect(await detail(opened).locator('h2').textContent()).toBe('parser/empty');
    await close(opened);
  });

  test('draws both distributions, the turns, the pairs and the trend of a benchmark', async () => {
    const opened = await browser.open(report, sources);
    const charts = detail(opened).locator('.chart');
    expect(await charts.locator('figcaption strong').allInnerTexts()).toEqual([
      'Cumulative',
      'Histogram',
      'Turns in time order',
      'Change in each pair',
      "Trend of the baseline's p95",
    ]);
    await opened.page.waitForSelector('aside .chart:last-child canvas');
    for (let i = 1; i <= 5; i++) {
      expect(await drawnPixels(opened, `aside .chart:nth-child(${i}) canvas`)).toBeGreaterThan(300);
    }
    const text = await detail(opened).innerText();
    // Student's t at six degrees of freedom, for sixteen pairs, and twice both biases.
    const noise = Math.hypot((2.447 * 2.4) / Math.sqrt(16), 2 * 0.2, 2 * 0.3);
    for (const fact of [
      'benches/sample.bench.ts',
      'not the same on both sides',
      'a CPU, 2 cores',
      'Node v24.0.0',
      `±${noise.toFixed(1)}%`,
    ]) {
      expect(text).toContain(fact);
    }
    expectQuiet(opened);
    await close(opened);
  });

  test('says that it is of a drift, since when, and under which limit', async () => {
    const ofDrift = { ...evidence, drift_since: 'v1.4.0', baseline_name: 'v1.4.0' };
    const measured = ofDrift.benchmarks.filter(({ outcome }) => outcome.kind === 'measured');
    const opened = await browser.open(judged({ ...ofDrift, benchmarks: measured }), sources);
    expect(await opened.page.locator('h1').innerText()).toMatch(
      /^Cumulative drift since v1\.4\.0: 1 of 5 benchmarks regressed/,
    );
    expect(await opened.page.locator('.compared').innerText()).toMatch(
      /Drift limit\s+\+5\u00a0% at p95/i,
    );
    expect(await detail(opened).locator('.reason').innerText()).toContain(
      'Slower than v1.4.0, and',
    );
    // The records are of the branch, and the baseline is a release.
    const trend = detail(opened).locator('.chart:last-child figcaption strong');
    expect(await trend.innerText()).toBe('Trend of the p95');
    expectQuiet(opened);
    await close(opened);
  });

  test('leads to the line that registers a benchmark', async () => {
    const opened = await browser.open(samples['one-regression']);
    await rowsOf(opened).first().click();
    const link = detail(opened).locator('.facts a');
    expect(await link.innerText()).toBe('benches/dispatch-latency.bench.ts:12');
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/octo\/dispatch\/blob\/[0-9a-f]{40}\/benches\/dispatch-latency\.bench\.ts#L12$/,
    );
    expectQuiet(opened);
    await close(opened);
  });

  test('sorts, filters and searches', async () => {
    const opened = await browser.open(report, sources);
    const { page } = opened;
    await page.getByRole('button', { name: /regressed/ }).click();
    await page.getByRole('button', { name: /improved/ }).click();
    expect(await rowsOf(opened).count()).toBe(2);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Group').selectOption('printer');
    expect(await rowsOf(opened).count()).toBe(5);
    await page.getByLabel('Search benchmarks').fill('NARROW');
    expect(await names(opened)).toEqual([expect.stringContaining('narrow')]);
    expect(await page.getByText('1 of 8 benchmarks').count()).toBe(1);
    await page.getByLabel('Search benchmarks').fill('no such thing');
    expect(await page.getByText('No benchmark matches').count()).toBe(1);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Change' }).click();
    const header = page.getByRole('columnheader', { name: 'Change' });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await names(opened))[0]).toContain('deep tree');
    await page.getByRole('button', { name: 'Change' }).click();
    expect((await names(opened))[0]).toContain('empty');
    expectQuiet(opened);
    await close(opened);
  });

  test('can be used with the keyboard alone', async () => {
    const opened = await browser.open(report, sources);
    const { page } = opened;
    const focused = () => page.evaluate<string>('document.activeElement.innerText ?? ""');
    await page.keyboard.press('/');
    await page.keyboard.type('printer');
    expect(await rowsOf(opened).count()).toBe(5);
    for (let i = 0; i < 20 && !(await focused()).includes('broken'); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    await page.keyboard.press('Enter');
    const title = await detail(opened).locator('h2').innerText();
    expect(second.replaceAll('\n', '')).toContain(title.replace('printer/', ''));
    await page.keyboard.press('End');
    expect(await focused()).toBe(await rowsOf(opened).last().innerText());
    await page.keyboard.press('Escape');
    expect(await detail(opened).isVisible()).toBe(false);
    expectQuiet(opened);
    await close(opened);
  });

  test('keeps hostile names as text', async () => {
    const hostile = [
      '</script><script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<!-- <script> -->',
      '\u202edesrever',
      'javascript:alert(1)',
      '"\'`$(alert(1))',
      '<style>*{display:none}</style>',
      'x'.repeat(3_000),
    ];
    const opened = await browser.open(
      sampleReport({
        benchmarks: hostile.map((name) =>
          result({
            bench_id: name,
            group: name,
            reason: name,
            source_file: name,
            risk_note_ref: name,
          }),
        ),
        warnings: hostile,
        error: { code: 'x', message: hostile.join(' ') },
        overall_status: 'fail',
      }),
      {},
      { viewport: { width: 1400, height: 3_000 } },
    );
    const { page } = opened;
    const shown = (await rowsOf(opened).locator('.name').all()).map((name) => name.textContent());
    expect((await Promise.all(shown)).toSorted()).toEqual(hostile.toSorted());
    for (const name of hostile.slice(0, 7)) {
      await page.getByLabel('Search benchmarks').fill(name);
      await rowsOf(opened).first().click();
      expect(await detail(opened).locator('h2').textContent()).toBe(name);
    }
    expect(await page.locator('body').locator('img, iframe, object, link, a').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(3);
    expect(await overflow(opened)).toBe(0);
    expectQuiet(opened);
    await close(opened);
  });

  test('may not reach the network, whatever runs in it', async () => {
    const opened = await browser.open(report, sources);
    const outcome = await opened.page.evaluate<string>(
      `fetch('http://127.0.0.1:9/').then(() => 'reached', (error) => error.name)`,
    );
    expect(outcome).toBe('TypeError');
    expect(opened.complaints.join(' ')).toContain('Content Security Policy');
    await close(opened);
  });

  test.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    for (const [one, of] of [
      [report, sources],
      [samples['every-status'], {}],
      [samples.pass, {}],
      [samples.error, {}],
    ] as const) {
      for (const width of [1400, 390]) {
        const viewport = { width, height: 900 };
        const opened = await browser.open(one, of, { colorScheme, viewport, bypassCSP: true });
        await opened.page.addScriptTag({ path: axePath });
        const found = await opened.page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
        );
        expect(found).toEqual([]);
        await close(opened);
      }
    }
  });

  test('changes the theme, and draws the charts in its colours', async () => {
    const opened = await browser.open(report, sources, { colorScheme: 'light' });
    const background = () =>
      opened.page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const before = await background();
    await opened.page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await background()).not.toBe(before);
    await opened.page.waitForSelector('.overview canvas');
    expect(await drawnPixels(opened, '.overview canvas')).toBeGreaterThan(500);
    await opened.page.getByRole('button', { name: 'Light theme' }).click();
    expect(await background()).toBe(before);
    expectQuiet(opened);
    await close(opened);
  });

  test('gives each verdict a word and a shape of its own, whatever colours someone sees', async () => {
    const opened = await browser.open(samples['every-status']);
    const marks = await opened.page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.rows .status')].map((one) => [one.innerText.trim(), one.querySelector('path').getAttribute('d')])`,
    );
    const shapes = new Map(marks);
    expect(shapes.size).toBe(8);
    expect(new Set(shapes.values()).size).toBe(8);
    await close(opened);
  });

  test('fits a phone, where the details lie over the table', async () => {
    const opened = await browser.open(report, sources, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    expect(await overflow(opened)).toBe(0);
    expect(await detail(opened).isVisible()).toBe(false);
    await rowsOf(opened).first().tap();
    expect(await detail(opened).isVisible()).toBe(true);
    expect(await overflow(opened)).toBe(0);
    const box = await detail(opened).boundingBox();
    expect(box?.width).toBe(360);
    await opened.page.getByRole('button', { name: 'Close' }).tap();
    expect(await detail(opened).isVisible()).toBe(false);
    expectQuiet(opened);
    await close(opened);
  });

  test('prints every row in light colours, without controls', async () => {
    const many = largeReport(300);
    const opened = await browser.open(many, {}, { colorScheme: 'dark' });
    await opened.page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await opened.page.emulateMedia({ media: 'print' });
    expect(await rowsOf(opened).count()).toBe(300);
    expect(await opened.page.locator('.fields').isVisible()).toBe(false);
    const color = await opened.page.evaluate<string>('getComputedStyle(document.body).color');
    expect(color).toBe('rgb(22, 32, 46)');
    await opened.page.emulateMedia({ media: 'screen' });
    await opened.page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await rowsOf(opened).count()).toBeLessThan(100);
    await close(opened);
  });

  test('opens 5,000 benchmarks within 2 s and scrolls through them', async () => {
    const large = evidenceOf(
      Array.from({ length: 5_000 }, (_, i) =>
        noisy(`group ${i % 12}/benchmark ${i}`, 1 + (i % 7) / 100, 8, i),
      ),
    );
    const path = browser.write(judged(large), { evidence: large, record: recordOf(large, 10) });
    expect(path).toBeTruthy();
    const opened = await browser.open(judged(large), { evidence: large });
    const { page } = opened;
    const drawnAfterMs = await page.evaluate<number>(
      `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))`,
    );
    expect(await rowsOf(opened).count()).toBeLessThan(100);
    console.log(`5,000 benchmarks are drawn after ${Math.round(drawnAfterMs)} ms`);
    expect(drawnAfterMs).toBeLessThan(2_000);
    const slowestFrameMs = await page.evaluate<number>(`new Promise((done) => {
      let last = performance.now(), slowest = 0, step = 0;
      const next = (now) => {
        slowest = Math.max(slowest, now - last);
        last = now;
        if (++step > 60) return done(slowest);
        scrollBy(0, 700);
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    })`);
    console.log(`the slowest of 60 frames of scrolling took ${Math.round(slowestFrameMs)} ms`);
    expect(slowestFrameMs).toBeLessThan(500);
    await rowsOf(opened).nth(20).click();
    await page.keyboard.press('End');
    expect(await rowsOf(opened).last().getAttribute('aria-rowindex')).toBe('5001');
    await page.getByLabel('Search benchmarks').fill('benchmark 4321');
    expect(await rowsOf(opened).count()).toBe(1);
    expectQuiet(opened);
    await close(opened);
  });
});

/** How far the page is wider than its window. */
function overflow({ page }: OpenedReport): Promise<number> {
  return page
    .evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    .then((by) => Math.max(0, by));
}

/** Pixels of a chart that something was drawn on. */
async function drawnPixels({ page }: OpenedReport, selector: string): Promise<number> {
  await page.waitForSelector(selector);
  // uPlot draws in a microtask after its canvas stands in the page.
  return page.evaluate<number>(`new Promise((done) => {
    const count = () => {
      const canvas = document.querySelector(${JSON.stringify(selector)});
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let drawn = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i] > 0) drawn++;
      done(drawn);
    };
    requestAnimationFrame(() => requestAnimationFrame(count));
  })`);
}
