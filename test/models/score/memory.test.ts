import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommand } from "./command.js";

const rows = 150_000;
const boundMegabytes = 600;
/** Prints the process's largest resident memory, in kilobytes, when it ends. */
const meter = `data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))`;

function* manyRows(): Generator<string> {
  yield "id,Title\n";
  const [kinds, places] = [
    ["A tale of", "The history of", "Poems on", "Report on"],
    ["Kent", "the sea", "old London", "Wales"],
  ];
  for (let from = 0; from < rows; from += 1000)
    yield Array.from({ length: 1000 }, (_, i) => {
      const id = from + i;
      return `${id},"${kinds[id % 4]} ${places[(id >> 2) % 4]}, volume ${id % 97}"\n`;
    }).join("");
}

it(`scores ${rows} rows from standard input in less than ${boundMegabytes} MB`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  try {
    const output = join(folder, "out.csv");
    const { code, errors } = await runCommand(
      "models/score/main.ts",
      ["--task", "title-genre", "--in", "-", "--format", "csv", "--column", "Title", "--out", output],
      { input: manyRows(), node: ["--import", meter] },
    );
    expect(code).toBe(0);
    expect(errors[0]).toBe(`${rows} rows scored, 0 of them blank and left without a label`);
    const peak = Number(/^peak (\d+)$/.exec(errors.at(-1) ?? "")?.[1]) / 1024;
    expect(peak).toBeGreaterThan(20);
    expect(peak).toBeLessThan(boundMegabytes);
    const text = await readFile(output, "utf8");
    expect(text.split("\n")).toHaveLength(rows + 2);
    expect(text.slice(text.lastIndexOf("\n", text.length - 2) + 1)).toMatch(
      /^149999,"?Report on Wales, volume \d+"?,/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
