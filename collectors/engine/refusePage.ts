import { UnexpectedAnswer, type Answer } from "./answer.js";

/**
 * Refuses a page for people where a program was to be answered: log-in prompts, captchas, notices of maintenance. Such a
 * page says that the service wants no program now, so nobody asks again at once.
 */
export function refusePage({ url, type, body }: Answer, expected: string): void {
  const start = body.subarray(0, 2000).toString("utf8");
  if (type !== "text/html" && !/^\s*<(?:!doctype html|html)/i.test(start)) return;
  const title = /<title[^>]*>\s*([^<]*?)\s*<\/title>/i.exec(start)?.[1] ?? "";
  const named = title ? ` “${title.slice(0, 80)}”` : "";
  throw new UnexpectedAnswer(
    `page for people: ${url} answered an HTML page${named} (expected ${expected}; the service may want no program now: go on later with the same command)`,
  );
}
