import { members, decodeSlice, encodeSlice, type Slice } from "../../lib/slices/slice.js";
import { sliceMetrics, correctedPValues, type SliceMetrics } from "../../lib/slices/sliceMetrics.js";
import { sliceTitles, type SliceTitle } from "../../lib/slices/sliceTitle.js";
import { questionOf, type Question } from "../../lib/scored/question.js";
import type { ScoredTask } from "../../lib/scored/scoredTask.js";
import type { ChosenTask } from "../taskChooser.js";
import type { Bitset } from "../../lib/slices/bitset.js";
import type { SliceState } from "./sliceState.js";

/** A slice with its titles and its figures. */
export interface MeasuredSlice extends SliceMetrics {
  slice: Slice;
  inside: Bitset;
  /** P-value corrected over all slices of the table; null where there is none. */
  corrected: number | null;
}

/** A slice of the address that cannot be used: its text, and why. */
export interface UnusableSlice {
  text: string;
  problem: string;
}

/** What the parts of the page share: titles, model, slices and settings. Emits "input" when any of it changes. */
export class SliceWorkspace extends EventTarget {
  readonly state: SliceState;
  readonly scored: ScoredTask;
  /** The label of a multi-label task that the page is about, "" for all. */
  readonly label: string;
  question: Question;
  titles: SliceTitle[] = [];
  slices: MeasuredSlice[] = [];
  unusable: UnusableSlice[] = [];
  #read = "";

  constructor({ scored, label }: ChosenTask, state: SliceState) {
    super();
    this.scored = scored;
    this.label = label;
    this.state = state;
    this.question = questionOf(scored, state.value.model, label);
    this.#update();
    this.state.addEventListener("input", () => {
      // Another task has a workspace of its own.
      if (state.value.task !== scored.task || state.value.label !== label) return;
      this.#update();
      this.dispatchEvent(new Event("input"));
    });
  }

  /** Adds a slice, or puts it in the place of the one that has the name `replaced` or its own. */
  save(slice: Slice, replaced = slice.name): void {
    const kept = this.slices.map((each) => each.slice);
    const at = kept.findIndex(({ name }) => name === replaced);
    const others = kept.filter(({ name }, i) => name !== slice.name || i === at);
    const place = others.findIndex(({ name }) => name === replaced);
    if (place < 0) others.push(slice);
    else others[place] = slice;
    this.#write(others, slice.name);
  }

  /** Replaces all slices. */
  replaceAll(slices: readonly Slice[]): void {
    this.#write(slices, "");
  }

  remove(name: string): void {
    this.#write(
      this.slices.flatMap(({ slice }) => (slice.name === name ? [] : slice)),
      "",
    );
  }

  /** Forgets the slices of the address that cannot be used. */
  dropUnusable(): void {
    this.unusable = [];
    this.#write(
      this.slices.map(({ slice }) => slice),
      this.state.value.open,
    );
  }

  /** Slices that cannot be used stay in the address, so that a link loses nothing on its way. */
  #write(slices: readonly Slice[], open: string): void {
    this.state.set({ slice: [...slices.map(encodeSlice), ...this.unusable.map(({ text }) => text)], open });
  }

  #update(): void {
    const { model, slice } = this.state.value;
    const wanted = JSON.stringify([model, slice]);
    if (wanted === this.#read) return;
    this.#read = wanted;
    this.question = questionOf(this.scored, model, this.label);
    this.titles = sliceTitles(this.question.rows);
    this.unusable = [];
    const slices = new Map<string, Slice>();
    for (const text of slice) {
      const { slice, problem } = decodeSlice(text);
      if (problem !== null) this.unusable.push({ text, problem });
      else if (slices.has(slice.name))
        this.unusable.push({ text, problem: `repeated name: "${slice.name}" (expected each name once)` });
      else slices.set(slice.name, slice);
    }
    const measured = [...slices.values()].map((slice) => {
      const inside = members(slice, this.titles);
      return { slice, inside, ...sliceMetrics(this.titles, inside, this.question.rows.predictions.classes) };
    });
    const corrected = correctedPValues(measured.map(({ pValue }) => pValue));
    this.slices = measured.map((each, i) => ({ ...each, corrected: corrected[i] }));
  }
}
