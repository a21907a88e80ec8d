/**
 * A text that may hold what a pull request wrote, so that the runner takes no line of it for a command:
 * `::name::` counts at the start of a line, the older `##[name]` anywhere.
 */
export function escapeWorkflowCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}
