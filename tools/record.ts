import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { mostBytes, recordFolder, type FiguresOfRecord } from "../loaders/figures/record.js";
import { writeWhole } from "../loaders/wholeFile.js";
import { plural } from "../src/lib/format.js";
import { startCommand } from "./command.js";
import { computeFigures } from "./computeFigures.js";
import { differences } from "./differences.js";

await startCommand(
  {
    call: "npm run record --",
    purpose:
      "Records every figure that pages draw from the data in loaders/recorded/, for builds that cannot have the data. " +
      "A file whose figures still stand keeps its date.",
    options: { "--check": "writes nothing, and fails where recorded and computed figures differ" },
    examples: [
      ["npm run record", "after a change of a loader, a model or the data"],
      ["npm run record -- --check", "what would be recorded anew, and where it differs"],
    ],
  },
  async ({ check }) => {
    const computed = await computeFigures((line) => console.error(line));
    const texts = new Map([...computed].map(([output, record]) => [output, `${JSON.stringify(record)}\n`]));
    const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (bytes > mostBytes)
      throw new Error(`too many figures of record: ${bytes} bytes (expected at most ${mostBytes})`);
    const changes = await changesOf(computed);
    for (const { output, places } of changes)
      for (const place of places) process.stdout.write(`${output}: ${place}\n`);
    if (check) {
      if (changes.length > 0)
        throw new Error(
          `outdated figures of record: ${plural(changes.length, "file")} (expected none; npm run record)`,
        );
    } else
      for (const { output } of changes) {
        const file = join(recordFolder, output);
        const text = texts.get(output);
        await (text === undefined ? rm(file) : writeWhole(file, text));
      }
    process.stdout.write(
      `${plural(computed.size, "file")} of figures, ${bytes} bytes, ${changes.length} changed\n`,
    );
  },
);

/** The outputs whose record is not what was computed, each with the places where. */
async function changesOf(computed: ReadonlyMap<string, FiguresOfRecord>) {
  const files = (await readdir(recordFolder, { recursive: true })).filter((name) => name.endsWith(".json"));
  const changes: { output: string; places: string[] }[] = [];
  for (const output of new Set([...computed.keys(), ...files])) {
    const now = computed.get(output);
    if (now === undefined) {
      changes.push({ output, places: ["no longer given by any loader"] });
      continue;
    }
    const text = await readFile(join(recordFolder, output), "utf8").catch(() => null);
    const { recorded: _, ...before } = (text === null ? {} : JSON.parse(text)) as Partial<FiguresOfRecord>;
    const { recorded: __, ...after } = now;
    const places = text === null ? ["not recorded yet"] : differences(before, after);
    if (places.length > 0) changes.push({ output, places });
  }
  return changes.sort((a, b) => (a.output < b.output ? -1 : 1));
}
