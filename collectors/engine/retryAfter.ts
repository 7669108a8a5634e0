/**
 * Seconds that a service asks to wait by its header Retry-After (RFC 9110, 10.2.3): a number of them, or a date, which
 * is held against the date of the answer itself, since the clock of this machine may be wrong. Null where it asks for
 * none, or for nothing that can be read.
 */
export function retryAfter(headers: Headers): number | null {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const until = Date.parse(value);
  const now = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(until)) return null;
  return Math.max(0, (until - (Number.isNaN(now) ? Date.now() : now)) / 1000);
}
