import type { Answer } from "./answer.js";
import type { Client, Request } from "./client.js";
import type { Responses } from "./responses.js";

/** The run has come to the end of the answers that are kept, and may ask for no more. */
export class EndOfKept extends Error {}

/**
 * What a collector asks through. A collector asks for one thing after the other, and what it asks for follows from what
 * was answered. So a run that goes on begins from the start, is given the answers that are kept, and reaches the
 * service where they end: nothing is lost or asked for twice, and the rows are those of a run that was never stopped.
 */
export class Session {
  readonly #responses: Responses;
  readonly #client: Client | null;
  #next = 0;
  #quota: number | null = null;
  #expected: number | null = null;
  #refused = 0;
  #empty = 0;

  /** @param client null for a run that may ask nothing new */
  constructor(responses: Responses, client: Client | null) {
    this.#responses = responses;
    this.#client = client;
  }

  /** Asks for the next thing. @throws if a kept answer at this place is to another request */
  async ask<Value>(request: Request, read: (answer: Answer) => Value): Promise<Value> {
    const answered = this.#next < this.#responses.count ? this.#kept(request) : null;
    const { answer, value } = answered
      ? { answer: answered, value: read(answered) }
      : await this.#asked(request, read);
    this.#next++;
    if (answer.status >= 400) this.#refused++;
    return value;
  }

  /** The service wants no request for so many seconds from its last answer. */
  pause(seconds: number): void {
    const age = this.#responses.age(this.#next - 1);
    if (seconds > age) this.#client?.pause(seconds - age);
  }

  /** How many requests the service grants still. What it said of an earlier day does not hold. */
  quota(left: number): void {
    this.#quota = this.isLive ? left : null;
  }

  /** How many items there are in all, where the service says so. */
  expect(items: number): void {
    this.#expected = items;
  }

  /** The last answer had no item. */
  empty(): void {
    this.#empty++;
  }

  /** Does the last answer come from the service, and not from what was kept before? */
  get isLive(): boolean {
    return this.#live;
  }

  get standing() {
    return { quota: this.#quota, expected: this.#expected, refused: this.#refused, empty: this.#empty };
  }

  #live = false;

  #kept({ url }: Request): Answer {
    const answer = this.#responses.read(this.#next);
    if (answer.url !== url)
      throw new Error(
        `other requests: ${url} at place ${this.#next + 1} (expected ${answer.url}, as the folder has it; collect into another folder)`,
      );
    return answer;
  }

  async #asked<Value>(request: Request, read: (answer: Answer) => Value) {
    if (this.#client === null) throw new EndOfKept();
    if (this.#quota === 0)
      throw new Error(
        `spent quota: the service grants no more requests now (expected 1; go on tomorrow with the same command)`,
      );
    const { answer, value } = await this.#client.ask(request, read);
    this.#responses.append(answer);
    this.#live = true;
    return { answer, value };
  }
}
