import { normaliseLabel } from "../../../src/lib/multilabel/normalise.js";

/** How a table writes its labels: labels that differ in case, spaces and hyphens only are one, written in several ways. */
export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Counts a label as it is written. */
  add(label: string): void {
    const written = label.normalize("NFC").trim().replace(/\s+/g, " ");
    const key = normaliseLabel(label);
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, counts.set(written, (counts.get(written) ?? 0) + 1));
  }

  /** The commonest spelling of a normalised label, the first among equals; the label itself if none was counted. */
  of(normalised: string): string {
    const counts = [...(this.#counts.get(normalised) ?? [])];
    return counts.reduce((best, each) => (each[1] > best[1] ? each : best), counts[0] ?? [normalised, 0])[0];
  }
}
