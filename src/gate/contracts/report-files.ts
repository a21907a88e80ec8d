/** Where a run leaves its reports, below the repository's root. */
export const reportFolder = 'artifacts/ci';

/** Names of what a run leaves there. */
export const reportFiles = {
  report: 'perf_regression_report.v1.json',
  evidence: 'perf_evidence.v1.json',
  markdown: 'perf_regression_report.md',
  html: 'perf_regression_report.html',
} as const;

/** Of a comment's body: GitHub refuses a longer one. */
export const maxCommentCharacters = 65_536;
