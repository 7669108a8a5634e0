import { workbenchVersion } from "../loaders/figures/record.js";
import { ownOptions, type Asked, type Collector, type OwnOption } from "./engine/collector.js";
import type { RunOptions } from "./engine/run.js";

/** What the command line says, checked. */
export interface Settings {
  asked: Asked;
  run: Omit<RunOptions, "log">;
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Reads the options for a collector. @throws naming the one that is missing or wrong */
export function parseSettings(
  collector: Collector,
  options: Options,
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
  const out = text("out");
  const isDry = options["dry-run"] === true;
  if (out === undefined && !isDry && options["set"] !== "list")
    throw new Error("missing option: --out (expected a folder to collect into)");
  const asked = askedOf(collector, options, environment);
  const perSecond = rateOf(text("rate"), collector, asked.address);
  const contact = text("contact") ?? environment["WORKBENCH_CONTACT"];
  const isOffline = isDry || options["rebuild"] === true;
  if (!isOffline && !contact)
    throw new Error(
      "missing contact: --contact (expected an address by which the service can reach you, or WORKBENCH_CONTACT)",
    );
  return {
    asked,
    run: {
      out: out ?? "",
      limit: limitOf(text("limit")),
      client: isOffline
        ? null
        : { userAgent: `genre-workbench/${workbenchVersion()} (${contact ?? ""})`, perSecond },
    },
  };
}

function askedOf(collector: Collector, options: Options, environment: NodeJS.ProcessEnv): Asked {
  const given: Partial<Record<OwnOption, string>> = {};
  for (const name of ownOptions) {
    const value = options[name];
    if (typeof value !== "string") continue;
    if (!collector.takes.includes(name)) {
      const taken = collector.takes.map((each) => `--${each}`);
      throw new Error(
        `option of another collector: --${name} (expected of ${collector.name}: ${taken.join(", ") || "none"})`,
      );
    }
    given[name] = value;
  }
  const key = environment["STACK_EXCHANGE_KEY"];
  if (collector.takes.includes("key") && key) given.key ??= key;
  const address = options["address"] ?? collector.address;
  if (typeof address !== "string" || !URL.canParse(address) || !/^https?:/.test(address))
    throw new Error(
      `invalid address: ${typeof address === "string" ? address : "none"} (expected --address with that of the service)`,
    );
  const since = options["since"];
  if (since !== undefined && !(typeof since === "string" && isDay(since)))
    throw new Error(`invalid day: --since ${String(since)} (expected one such as 2024-01-31)`);
  return {
    ...given,
    ...(typeof since === "string" && { since }),
    address: address.replace(/\/+$/, ""),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return Infinity;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Error(`invalid limit: --limit ${text} (expected a whole number from 1)`);
}

/** A service may be asked more slowly than is usual, and a server on this machine as fast as one likes. */
function rateOf(text: string | undefined, { perSecond }: Collector, address: string): number {
  if (text === undefined) return perSecond;
  const rate = Number(text);
  const most = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(address).hostname) ? Infinity : perSecond;
  if (rate > 0 && rate <= most) return rate;
  throw new Error(`invalid rate: --rate ${text} (expected requests a second, at most ${perSecond})`);
}
