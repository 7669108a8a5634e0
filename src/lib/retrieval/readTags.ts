/** The tags in what a reader typed, separated by spaces, commas or semicolons, in lower case, each once. */
export function readTags(typed: string): string[] {
  const tags = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((tag) => tag.replace(/^#(?=.{2})/, ""));
  return [...new Set(tags)].filter((tag) => tag !== "");
}
