/**
 * A label as the tables write it: composed (NFC), in lower case, with a hyphen for each run of spaces, underscores and
 * hyphens: "Science  Fiction" and "science_fiction" are "science-fiction". Signs stay: "c#", ".net", "c++".
 */
export function normaliseLabel(label: string): string {
  return label
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[\s_\p{Pd}]+/gu, "-");
}

/** Normalised labels, each once, in the order given; blank ones are left out. */
export function normaliseLabels(labels: readonly string[]): string[] {
  return [...new Set(labels.map(normaliseLabel))].filter((label) => label !== "" && label !== "-");
}
