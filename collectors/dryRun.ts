import { count, duration, plural } from "../src/lib/format.js";
import type { Asked, Collector } from "./engine/collector.js";

/** What a run would do, in lines: its first requests, how long it takes and what it costs. Nothing is asked. */
export function dryRun(collector: Collector, asked: Asked, limit: number, perSecond: number): string[] {
  const { requests, itemsPerRequest, cost } = collector.plan(asked);
  const isLimited = Number.isFinite(limit);
  const needed = requests.length - 1 + Math.ceil(limit / itemsPerRequest);
  return [
    `${collector.service}, as ${collector.documentation} describes it; ${collector.licence}`,
    ...requests.map((url) => `would ask: ${url}`),
    isLimited
      ? `at least ${plural(needed, "request")} for ${plural(limit, "item")}, ${duration(needed / perSecond)}`
      : `as many requests as the service has pages of ${plural(itemsPerRequest, "item")}: ${count(Math.round(perSecond * itemsPerRequest * 3600))} items an hour at most`,
    `cost: ${cost}`,
  ];
}
