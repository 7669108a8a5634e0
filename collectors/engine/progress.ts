import { SingleBar } from "cli-progress";
import { count, duration, plural } from "../../src/lib/format.js";

/** How far a run is. */
export interface Standing {
  items: number;
  /** Items in all, as far as they are known. */
  total: number | null;
  /** Requests that the service grants still, where it says so. */
  quota: number | null;
}

/** Seconds between lines where no terminal shows a bar. */
const lineSeconds = 30;

/** Tells how far a run is: as a bar on a terminal, else as a line now and then. */
export class Progress {
  readonly #log: (line: string) => void;
  readonly #bar: SingleBar | null;
  readonly #began = performance.now();
  #first = 0;
  #said = performance.now();

  constructor(log: (line: string) => void) {
    this.#log = log;
    this.#bar = process.stderr.isTTY
      ? new SingleBar({ format: "{bar} {said}", stream: process.stderr, clearOnComplete: true })
      : null;
    this.#bar?.start(1, 0, { said: "" });
  }

  /** Items that were kept before say nothing of the rate. */
  beginAt(items: number): void {
    this.#first = items;
  }

  update(standing: Standing): void {
    const now = performance.now();
    if (now - this.#said < (this.#bar ? 200 : lineSeconds * 1000)) return;
    this.#said = now;
    const rate = (standing.items - this.#first) / Math.max(0.001, (now - this.#began) / 1000);
    const said = progressSentence(standing, rate);
    if (this.#bar) {
      this.#bar.setTotal(Math.max(1, standing.total ?? standing.items));
      this.#bar.update(standing.items, { said });
    } else this.#log(said);
  }

  stop(): void {
    this.#bar?.stop();
  }
}

/** "1,200 of 5,000 items, 90 a second, 280 requests granted still, 42.2 s left" */
function progressSentence({ items, total, quota }: Standing, rate: number): string {
  const said = [
    total === null ? plural(items, "item") : `${count(items)} of ${plural(total, "item")}`,
    `${count(Math.round(rate))} a second`,
  ];
  if (quota !== null) said.push(`${plural(quota, "request")} granted still`);
  if (total !== null && rate > 0) said.push(`${duration(Math.max(0, total - items) / rate)} left`);
  return said.join(", ");
}
