/** A day as readers see it, such as "30 November 2026". */
export function longDay(time: Date): string {
  return time.toLocaleDateString("en-GB", { dateStyle: "long" });
}
