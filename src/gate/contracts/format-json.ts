/**
 * JSON for people and tools: indented, except that the items of `listKey` stand one a line. Evidence has
 * millions of figures, which nobody reads and which take half the time and room on one line.
 */
export function formatJson(value: unknown, listKey: string | undefined): string {
  if (listKey === undefined) return JSON.stringify(value, null, 2);
  const parts = Object.entries(value as object)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => {
      const lines = key === listKey && Array.isArray(part) && part.length > 0;
      return `  ${JSON.stringify(key)}: ${lines ? linePerItem(part) : indented(part)}`;
    });
  return `{\n${parts.join(',\n')}\n}`;
}

function linePerItem(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

function indented(part: unknown): string {
  return JSON.stringify(part, null, 2).replaceAll('\n', '\n  ');
}
