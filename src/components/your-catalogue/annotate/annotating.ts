import type { Annotation, Opinion, Sampling } from "../../../lib/ownCatalogue/annotation.js";
import { nextRows } from "../../../lib/ownCatalogue/queue.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { isJudged, ownAnnotation } from "./judged.js";
import type { AskingOrder } from "./orders.js";

/** What an annotator did with a title: judged it, or put it off. */
type Step = { annotation: Annotation } | { skipped: number };

/**
 * One annotator's way through the titles of a catalogue: which are asked, and what is done with each. Emits "input" when
 * other titles are at hand or something was said of one.
 */
export class Annotating extends EventTarget {
  /** Titles at hand, as many as are shown at a time. */
  rows: readonly number[] = [];
  /** The one that is asked; null where none is left. */
  current: number | null = null;
  /** The one that was judged last. */
  last: number | null = null;
  /** Titles that were put off, the longest ago first. */
  readonly skipped = new Set<number>();
  readonly #workspace: CatalogueWorkspace;
  /** Titles of which the annotator has been shown the model's answer. */
  readonly #answered = new Set<number>();
  #steps: Step[] = [];
  #order: AskingOrder;
  #ordered: Int32Array;
  #atATime: number;
  /** Is it this annotator who changes the workspace just now? */
  #acting = false;

  constructor(workspace: CatalogueWorkspace, order: AskingOrder, atATime: number) {
    super();
    this.#workspace = workspace;
    this.#order = order;
    this.#ordered = order.rows(workspace);
    this.#atATime = atATime;
    this.#fill();
    workspace.addEventListener("input", () => this.#follow());
  }

  /** Asks in another order, or shows more or fewer titles at a time. */
  arrange(order: AskingOrder, atATime: number): void {
    this.#order = order;
    this.#ordered = order.rows(this.#workspace);
    this.#atATime = atATime;
    this.#fill();
    this.#changed();
  }

  /** Goes on under another name: what is still to be asked depends on who asks. */
  rename(annotator: string): void {
    this.#workspace.annotator = annotator;
    this.#steps = [];
    this.#fill();
    this.#changed();
  }

  /** Is the title still to be asked? */
  isOpen(row: number): boolean {
    const workspace = this.#workspace;
    return this.#order.isOpen ? this.#order.isOpen(workspace, row) : !isJudged(workspace, row);
  }

  /** Notes that the annotator sees the model's answer on a title. */
  showAnswer(row: number): void {
    this.#answered.add(row);
  }

  /** Judges the title that is asked, and goes on to the next. */
  judge(opinion: Opinion, note = ""): void {
    const { current: row } = this;
    if (row === null) return;
    const sampling: Sampling = this.#next(1)[0] === row ? this.#order.sampling : "list";
    const record = this.#workspace.keys[row];
    const answerSeen = this.#answered.has(row);
    const annotation = this.#act(() =>
      this.#workspace.annotate({ record, opinion, sampling, answerSeen, note }),
    );
    this.skipped.delete(row);
    this.#steps.push({ annotation });
    this.last = row;
    this.#advance(row);
  }

  /** Puts the title off: it is asked again when all others have been. */
  skip(): void {
    const { current: row } = this;
    if (row === null) return;
    this.skipped.delete(row);
    this.skipped.add(row);
    this.#steps.push({ skipped: row });
    this.#advance(row);
  }

  /** Asks the titles that were put off in their turn again. */
  askSkipped(): void {
    this.skipped.clear();
    this.#steps = this.#steps.filter((step) => !("skipped" in step));
    this.#fill();
    this.#changed();
  }

  /**
   * Goes back to the title before, and takes back what was said of it. What was done on an earlier visit is undone too,
   * as far as it was said under the same name.
   *
   * @returns false where there is nothing to undo
   */
  undo(): boolean {
    const step = this.#steps.pop() ?? this.#earlier();
    if (!step) return false;
    if ("skipped" in step) {
      this.skipped.delete(step.skipped);
      this.pick(step.skipped);
      return true;
    }
    const { annotation } = step;
    this.#act(() => this.#workspace.withdraw(annotation));
    const row = this.#workspace.rowOf.get(annotation.record);
    if (this.last === row) this.last = null;
    if (row !== undefined) this.pick(row);
    return true;
  }

  /** Asks a title out of turn. */
  pick(row: number): void {
    if (!this.rows.includes(row)) this.rows = [row, ...this.rows.slice(0, this.#atATime - 1)];
    this.current = row;
    this.#changed();
  }

  #earlier(): Step | undefined {
    const { annotations, rowOf } = this.#workspace;
    const latest = annotations.findLast((each) => {
      const row = rowOf.get(each.record);
      return row !== undefined && ownAnnotation(this.#workspace, row) === each;
    });
    return latest && { annotation: latest };
  }

  #advance(from: number): void {
    const waiting = (row: number) => this.isOpen(row) && !this.skipped.has(row);
    const at = this.rows.indexOf(from);
    const next = this.rows.slice(at + 1).find(waiting) ?? this.rows.find(waiting);
    if (next === undefined) this.#fill();
    else this.current = next;
    this.#changed();
  }

  #act<Result>(action: () => Result): Result {
    this.#acting = true;
    try {
      return action();
    } finally {
      this.#acting = false;
    }
  }

  /** Takes other titles where somebody else has judged the one at hand, such as on a page opened beside this one. */
  #follow(): void {
    if (this.#acting || this.#workspace.models.length === 0) return;
    if (this.current === null || !this.isOpen(this.current)) this.#fill();
    this.#changed();
  }

  #fill(): void {
    this.rows = this.#next(this.#atATime);
    this.current = this.rows[0] ?? null;
  }

  #next(most: number): number[] {
    const state = { isOpen: (row: number) => this.isOpen(row), skipped: this.skipped };
    return nextRows(this.#ordered, state, most);
  }

  #changed(): void {
    this.dispatchEvent(new Event("input"));
  }
}
