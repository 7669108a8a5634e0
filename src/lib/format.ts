/** Numbers as the pages print them. Whatever is absent or not finite prints as "–", never as "NaN" or "null". */

type Quantity = number | null | undefined;

/** A figure with the ends of its 95% interval; both ends null where there is none. */
export interface Interval {
  value: Quantity;
  low?: Quantity;
  high?: Quantity;
}

/** What stands where there is no number. */
export const absent = "–";

const formats = new Map<string, Intl.NumberFormat>();

function print(value: Quantity, key: string, options: Intl.NumberFormatOptions): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return absent;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat("en-GB", options)));
  return format.format(value).replace("-", "−");
}

const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Whole number with separators: 26422 gives "26,422". Rounds. */
export function count(value: Quantity): string {
  return print(value, "count", { maximumFractionDigits: 0, signDisplay: "negative" });
}

/** Number with a fixed number of decimals (three unless told): 0.9264 gives "0.926". */
export function decimal(value: Quantity, digits = 3): string {
  return print(value, `decimal ${digits}`, { ...fixed(digits), signDisplay: "negative" });
}

/** Share in [0, 1] as a percentage (one decimal unless told): 0.9264 gives "92.6%". */
export function percent(value: Quantity, digits = 1): string {
  return print(value, `percent ${digits}`, { ...fixed(digits), style: "percent", signDisplay: "negative" });
}

/** Difference with its sign, a true minus: 0.012 gives "+0.012", -0.012 gives "−0.012", what rounds to zero "0.000". */
export function signed(value: Quantity, digits = 3): string {
  return print(value, `signed ${digits}`, { ...fixed(digits), signDisplay: "exceptZero" });
}

/**
 * Figure with its 95% interval: "0.926 (95% interval 0.908–0.942)", or the figure alone where an end is absent.
 * @param format how the three numbers print; `decimal` unless told
 */
export function interval(
  { value, low, high }: Interval,
  format: (value: Quantity) => string = decimal,
): string {
  const range = intervalRange({ value, low, high }, format);
  return range === "" ? format(value) : `${format(value)} (95% interval ${range})`;
}

/** The ends of an interval alone: "0.908–0.942", with " to " where an end is negative; "" where an end is absent. */
export function intervalRange(
  { low, high }: Interval,
  format: (value: Quantity) => string = decimal,
): string {
  const ends = [format(low), format(high)];
  if (ends.includes(absent)) return "";
  return ends.join(ends.some((end) => end.startsWith("−")) ? " to " : "–");
}

/** Count with its noun: plural(1, "title") gives "1 title", plural(2, "box", "boxes") gives "2 boxes". */
export function plural(value: Quantity, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A p-value, or another probability of chance: three decimals, and "< 0.001" in one piece where it is less. */
export function pValue(value: unknown): string {
  if (typeof value !== "number") return absent;
  return value < 0.001 ? "<\u00a00.001" : decimal(value);
}

/** Size in decimal units: 980 gives "980 B", 65_800 "66 kB", 251_000_000 "251 MB", 1_250_000 "1.3 MB". */
export function bytes(value: Quantity): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return absent;
  const units = ["B", "kB", "MB", "GB", "TB"];
  // 999.5 kB and more would round to "1,000 kB".
  const step = units.findIndex((_, i) => Math.abs(value) < 999.5 * 1000 ** i || i === units.length - 1);
  const scaled = value / 1000 ** step;
  return `${decimal(scaled, step > 1 && Math.abs(scaled) < 10 ? 1 : 0)} ${units[step]}`;
}

/** Time in the unit that suits it: 0.042 gives "42 ms", 3.21 "3.2 s", 75 "1 min 15 s". */
export function duration(seconds: Quantity): string {
  if (seconds === null || seconds === undefined || !Number.isFinite(seconds)) return absent;
  if (Math.abs(seconds) < 0.9995) return `${decimal(seconds * 1000, 0)} ms`;
  if (seconds < 59.95) return `${decimal(seconds, 1)} s`;
  const whole = Math.round(seconds);
  const rest = whole % 60;
  return `${count(Math.floor(whole / 60))} min${rest === 0 ? "" : ` ${rest} s`}`;
}

/** Milliseconds with as many decimals as tell them apart: 0.0221 gives "0.02 ms", 4.31 "4.3 ms", 248.1 "248 ms". */
export function milliseconds(value: Quantity): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return absent;
  return `${decimal(value, value < 1 ? 2 : value < 10 ? 1 : 0)} ms`;
}

/** A year without separators: 1871 gives "1871", an absent one "–". */
export function year(value: unknown): string {
  return typeof value === "number" && Number.isFinite(value) ? String(Math.round(value)) : absent;
}

/** A day such as "2026-11-30" in words: "30 November 2026". */
export function day(date: string): string {
  return new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}
