import {
  restoredVerdicts,
  storedVerdicts,
  type Verdict,
  type Verdicts,
} from "../../lib/errorAnalysis/verdicts.js";
import type { ScoredTask } from "../../lib/scored/scoredTask.js";

/** The name that verdicts on the texts of a task bear, in files and in this browser. */
export function datasetName({ task, title, provenance }: ScoredTask): string {
  const name = task === "title-genre" ? "Living with Machines test sample" : title;
  if (!provenance.usesSample) return name;
  return task === "title-genre" ? "embedded sample" : `embedded sample: ${title}`;
}

/**
 * The reader's verdicts on the titles of a dataset, kept in this browser from visit to visit; where the browser keeps
 * nothing, until the page is left. Emits "input" when they change; the second of two open pages follows the first.
 */
export class VerdictMemory extends EventTarget {
  /** The verdicts. Replace them with `set`; do not write into them. */
  verdicts: Verdicts;
  /** Does the browser keep them? */
  kept = true;
  readonly #key: string;

  constructor(dataset: string) {
    super();
    this.#key = `genre workbench: verdicts on ${dataset}`;
    this.verdicts = this.#read();
    window.addEventListener("storage", ({ key }) => {
      if (key !== this.#key) return;
      this.verdicts = this.#read();
      this.dispatchEvent(new Event("input"));
    });
  }

  /** Takes verdicts in place of those held. */
  set(verdicts: Verdicts): void {
    this.verdicts = verdicts;
    try {
      if (verdicts.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, storedVerdicts(verdicts));
    } catch {
      this.kept = false;
    }
    this.dispatchEvent(new Event("input"));
  }

  /** Records the verdict on a title; null takes it back. */
  record(id: string, verdict: Verdict | null): void {
    const verdicts = new Map(this.verdicts);
    if (verdict === null) verdicts.delete(id);
    else verdicts.set(id, verdict);
    this.set(verdicts);
  }

  #read(): Map<string, Verdict> {
    try {
      return restoredVerdicts(localStorage.getItem(this.#key) ?? "{}");
    } catch {
      this.kept = false;
      return new Map();
    }
  }
}
