/**
 * A small library and a change to it that has something of everything: `rank` becomes slower, `parse`
 * too and for a reason, `count words` becomes faster, `slugify` is new, and the rest stays as it was.
 */

const bench = (imports: string, group: string, cases: string) =>
  `import { bench, do_not_optimize, group, run } from 'mitata';
${imports}
group('${group}', () => {
${cases}
});
await run();
`;

const prose = "const prose = 'To be, or not to be: that is the question.\\n'.repeat(12);";

export const before = {
  'package.json': '{ "name": "pages", "version": "1.0.0", "type": "module" }\n',
  '.gitignore': 'node_modules/\nartifacts/ci/\n.fj-perf/\n',
  'src/csv.js': `export function parse(text) {
  return text.split('\\n').map((line) => line.split(','));
}

export function print(rows) {
  return rows.map((cells) => cells.join(',')).join('\\n');
}
`,
  'src/search.js': `export function rank(pages, words) {
  return pages
    .map(({ title, body }) => ({ title, hits: words.filter((word) => body.includes(word)).length }))
    .sort((a, b) => b.hits - a.hits);
}

export function find(pages, title) {
  return pages.find((page) => page.title === title);
}
`,
  'src/text.js': `export function countWords(text) {
  return text.split(/\\s+/).filter((word) => word.length > 0).length;
}

export function wrap(text, width) {
  let [line, lines] = ['', []];
  for (const word of text.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += \`\${word} \`;
  }
  return [...lines, line].join('\\n');
}
`,
  'bench/csv.bench.js': bench(
    `import { parse, print } from '../src/csv.js';

const table = Array.from({ length: 40 }, (_, i) => \`\${i},"page \${i}",\${i * 7},draft\`).join('\\n');
const rows = parse(table);
`,
    'csv',
    `  bench('parse', () => do_not_optimize(parse(table)));
  bench('print', () => do_not_optimize(print(rows)));`,
  ),
  'bench/search.bench.js': bench(
    `import { find, rank } from '../src/search.js';

const pages = Array.from({ length: 60 }, (_, i) => ({ title: \`Page \${i}\`, body: \`number \${i} of sixty \${'and so on '.repeat(5)}\` }));
`,
    'search',
    `  bench('rank', () => do_not_optimize(rank(pages, ['sixty', 'seven', 'so on'])));
  bench('find', () => do_not_optimize(find(pages, 'Page 59')));`,
  ),
  'bench/text.bench.js': bench(
    `import { countWords, wrap } from '../src/text.js';\n\n${prose}\n`,
    'text',
    `  bench('count words', () => do_not_optimize(countWords(prose)));
  bench('wrap', () => do_not_optimize(wrap(prose, 60)));`,
  ),
};

export const after = {
  'src/csv.js': before['src/csv.js'].replace(
    "line.split(','));\n}",
    "line.split(',').map(unquote));\n}\n\nfunction unquote(cell) {\n  return cell.startsWith('\"') && cell.endsWith('\"') ? cell.slice(1, -1) : cell;\n}",
  ),
  'src/search.js': before['src/search.js'].replace(
    'body.includes(word)',
    'body.toLowerCase().includes(word)',
  ),
  'src/text.js': `${before['src/text.js'].replace(
    'return text.split(/\\s+/).filter((word) => word.length > 0).length;',
    `let [count, inWord] = [0, false];
  for (let i = 0; i < text.length; i += 1) {
    const isLetter = text.charCodeAt(i) > 32;
    if (isLetter && !inWord) count += 1;
    inWord = isLetter;
  }
  return count;`,
  )}
export function slugify(title) {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
`,
  'bench/titles.bench.js': bench(
    "import { slugify } from '../src/text.js';\n",
    'text',
    "  bench('slugify', () => do_not_optimize(slugify('To be, or not to be')));",
  ),
};

/** Words of the note that accepts what \`csv/parse\` costs. */
export const note = {
  bench: 'csv/parse',
  why: 'Cells in quotes lose them, which readers of a table expect.',
  summary: 'Reads tables whose cells are in quotes.',
  author: 'a-maintainer',
} as const;
