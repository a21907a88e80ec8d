import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AnsiUp } from 'ansi_up';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub shows it in a comment, light or dark as the browser asks for. */
export function commentPage(markdown: string): string {
  const styles = readFileSync(
    fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')),
    'utf8',
  );
  const body = micromark(markdown, {
    // Of our own report, which folds with <details>.
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return page(
    `${styles} .markdown-body { box-sizing: border-box; width: 860px; padding: 16px 20px; font-size: 14px; }`,
    `<article class="markdown-body">${body}</article>`,
  );
}

/** What a terminal shows for this text, escape sequences included. */
export function terminalPage(command: string, ansi: string): string {
  const converter = new AnsiUp();
  const body = converter.ansi_to_html(`\u001b[2m$\u001b[0m ${command}\n${ansi}`);
  return page(
    `pre { display: inline-block; box-sizing: border-box; margin: 0; padding: 18px 22px;
      background: #0d1117; color: #e6edf3; font: 14px/1.4 'DejaVu Sans Mono', monospace; }`,
    `<pre>${body}</pre>`,
  );
}

function page(styles: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; } ${styles}</style>${body}`;
}
