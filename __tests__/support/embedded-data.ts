import type {
  ReportPageData,
  ReportPageDetails,
} from '../../src/gate/contracts/report-page-data.ts';

/** Reads the data blocks of a page as a browser does: a script's text ends at the first `</script`. */
export function embeddedIn(html: string): { data: ReportPageData; details: ReportPageDetails } {
  const text = (id: string) => {
    const from = html.indexOf(`id="${id}">`) + id.length + 6;
    return JSON.parse(html.slice(from, html.toLowerCase().indexOf('</script', from)));
  };
  return { data: text('report-data'), details: text('report-details') };
}
