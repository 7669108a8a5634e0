import { SingleBar } from "cli-progress";

/** Seconds between lines where no terminal shows a bar. */
const lineSeconds = 30;

/** Tells how far a run has come: as a bar on a terminal, else as a line now and then. */
export class Progress {
  readonly #parts: number | undefined;
  readonly #bar: SingleBar | undefined;
  readonly #began = performance.now();
  readonly #first: { part: number; rows: number };
  #said = performance.now();

  /**
   * @param parts of the run, undefined where it is not known
   * @param first the part and the number of rows from which it goes on
   */
  constructor(parts: number | undefined, first: { part: number; rows: number }) {
    this.#parts = parts;
    this.#first = first;
    if (!process.stderr.isTTY || parts === undefined) return;
    this.#bar = new SingleBar({ format: "scoring {bar} {percentage}%, {said}", stream: process.stderr });
    this.#bar.start(parts, first.part, { said: "" });
  }

  update(part: number, rows: number): void {
    const now = performance.now();
    const said = progressSentence({
      seconds: (now - this.#began) / 1000,
      parts: part - this.#first.part,
      left: this.#parts === undefined ? undefined : this.#parts - part,
      rows,
      newRows: rows - this.#first.rows,
    });
    this.#bar?.update(part, { said });
    if (this.#bar || now - this.#said < lineSeconds * 1000) return;
    this.#said = now;
    console.error(said);
  }

  stop(): void {
    this.#bar?.stop();
  }
}

/** Rows, rows a second, and the time that is left: "12,000 rows, 50,000 a second, 2 min 10 s left". */
export function progressSentence(far: {
  seconds: number;
  parts: number;
  left: number | undefined;
  rows: number;
  newRows: number;
}): string {
  const { seconds, parts, left, rows, newRows } = far;
  const number = (value: number) => Math.round(value).toLocaleString("en-GB");
  const said = [`${number(rows)} rows`, `${number(newRows / Math.max(seconds, 1e-3))} a second`];
  if (left !== undefined && parts > 0) said.push(`${duration((seconds / parts) * left)} left`);
  return said.join(", ");
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
