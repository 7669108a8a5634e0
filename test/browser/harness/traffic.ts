import type { BrowserContext, Request } from "playwright-core";

/** Long enough for an answer to lead to the next request, on a busy machine too. */
const pauseMs = 100;

/** The requests of the pages and workers of a context that are under way. */
export class Traffic {
  readonly #underWay = new Set<Request>();
  /** Called at every change. */
  #changed: (() => void) | undefined;

  constructor(context: BrowserContext) {
    const answered = (request: Request): void => {
      this.#underWay.delete(request);
      this.#changed?.();
    };
    context.on("request", (request) => {
      this.#underWay.add(request);
      this.#changed?.();
    });
    context.on("requestfinished", answered);
    context.on("requestfailed", answered);
  }

  /** Resolves when no request has been under way for a tenth of a second. */
  async quiet(): Promise<void> {
    await new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      this.#changed = () => {
        clearTimeout(timer);
        if (this.#underWay.size === 0) timer = setTimeout(resolve, pauseMs);
      };
      this.#changed();
    });
    this.#changed = undefined;
  }
}
