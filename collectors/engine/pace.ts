import { setTimeout as wait } from "node:timers/promises";

/**
 * When the next request may go out: so many a second, and not before the end of a pause that the service asked for. It
 * goes by the clock that only moves forwards, which is why no throttling library stands here: they go by the clock of
 * the day, and wait for an hour when that is set back by one.
 */
export class Pace {
  readonly #interval: number;
  #next = 0;

  /** @param perSecond requests a second; Infinity for no limit */
  constructor(perSecond: number) {
    this.#interval = 1000 / perSecond;
  }

  /** Resolves when a request may go out. */
  async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#interval;
    if (at > now) await wait(at - now);
  }

  /** No request for so many seconds. */
  pause(seconds: number): void {
    this.#next = Math.max(this.#next, performance.now() + 1000 * seconds);
  }
}
