/** A test and how long it ran. */
export interface SlowTest {
  /** File and titles, such as `test/lib/csv.test.ts > parseCsv > keeps quotes`. */
  name: string;
  seconds: number;
}

const most = 10;

/** The ten that ran longest, the longest first. */
export function slowest(tests: readonly SlowTest[]): SlowTest[] {
  return [...tests].sort((a, b) => b.seconds - a.seconds).slice(0, most);
}

/** The line `slow test: 12.3 s, test/lib/csv.test.ts > parseCsv > keeps quotes`. */
export function formatSlowTest({ name, seconds }: SlowTest): string {
  return `slow test: ${seconds.toFixed(1)} s, ${name}`;
}

/** The test in a line that `formatSlowTest` wrote; undefined for any other line. */
export function parseSlowTest(line: string): SlowTest | undefined {
  const match = /^slow test: (\d+\.\d) s, (.+)$/.exec(line.trim());
  if (match === null) return undefined;
  return { seconds: Number(match[1]), name: match[2] };
}
