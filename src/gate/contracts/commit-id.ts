/** Whether a text is a full commit id: of SHA-1, or of SHA-256 repositories. */
export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
