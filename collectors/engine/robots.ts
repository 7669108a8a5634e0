import parser, { type Robot } from "robots-parser";
import { DownloadError } from "../../loaders/sources/downloadError.js";

// The package is one function, which its types call the default of a module.
const robotsParser = parser as unknown as typeof parser.default;

/** The rules of sites for robots (RFC 9309), each site asked once a run. */
export class Robots {
  readonly #userAgent: string;
  readonly #sites = new Map<string, Promise<Robot>>();

  constructor(userAgent: string) {
    this.#userAgent = userAgent;
  }

  /**
   * Seconds that a site wants between two requests, or undefined where it does not say.
   *
   * @throws if its rules forbid the address
   */
  async delay(url: string): Promise<number | undefined> {
    const file = new URL("/robots.txt", url).href;
    const site = this.#sites.get(file) ?? this.#read(file);
    this.#sites.set(file, site);
    const rules = await site;
    if (rules.isAllowed(url, this.#userAgent) === false)
      throw new DownloadError("refused", `${url} is closed to robots by ${file} (expected an open address)`);
    return rules.getCrawlDelay(this.#userAgent);
  }

  /** A site without such a file allows everything; one that fails to give it, nothing. */
  async #read(file: string): Promise<Robot> {
    const response = await fetch(file, {
      headers: { "user-agent": this.#userAgent },
      signal: AbortSignal.timeout(30_000),
    }).catch((cause: unknown) => {
      throw new DownloadError("unreachable", `${file} (expected rules for robots, or none)`, { cause });
    });
    const text = await response.text();
    if (response.status >= 500)
      throw new DownloadError(
        "refused",
        `${file} answered ${response.status} (expected rules for robots, or none)`,
      );
    return robotsParser(file, response.ok ? text : "");
  }
}
