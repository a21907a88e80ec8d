import type { PerfDelta } from '../contracts/documents.ts';
import { composePageData, type PageSources } from './page-data.ts';

/** Where the built page (`dist/report-page/index.html`) takes its data, as the text of data blocks. */
const dataPlace = '"@report-data@"';
const detailsPlace = '"@report-details@"';

/**
 * The report as one HTML file that needs nothing else. `template` is the built page. The figures stand
 * in a data block of their own, which the page reads only when a benchmark is opened.
 */
export function renderHtml(template: string, report: PerfDelta, sources: PageSources = {}): string {
  const { data, details } = composePageData(report, sources);
  const [head, between, end] = cut(template);
  return [head, embedded(data), between, embedded(details), end].join('');
}

/** Throws for a template that is not the built page, which is a defect of the package. */
function cut(template: string): readonly [string, string, string] {
  const [head, rest, ...more] = template.split(dataPlace);
  const [between, end, ...others] = rest?.split(detailsPlace) ?? [];
  if (head === undefined || between === undefined || end === undefined) {
    throw new Error('The report page has no place for its data.');
  }
  if (more.length + others.length > 0) throw new Error('The report page has two places for data.');
  return [head, between, end];
}

/**
 * JSON that an HTML parser takes as text: without `<` there is no `</script` and no `<!--`, which end or
 * change a script element (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 * In JSON these characters occur in strings only, where their escapes mean the same.
 */
function embedded(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
