import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { openPythonEnvironment } from "../../../tools/pythonEnvironment.js";
import { Running } from "./running.js";

const file = (name: string) => fileURLToPath(new URL(`annifClient/${name}`, import.meta.url));

it("is understood by annif-client as it comes", async ({ skip }) => {
  const python = await openPythonEnvironment(file("requirements.txt"));
  if ("missing" in python) return skip(python.missing);
  const running = await Running.start();
  const asked = promisify(execFile)(python.interpreter, [file("ask.py"), `${running.base}/v1/`]);
  const answers = JSON.parse((await asked).stdout) as Record<string, unknown>;
  await running.stop();
  const fiction = "http://id.loc.gov/authorities/genreForms/gf2014026339";
  expect(answers).toMatchObject({
    info: { version: "1.2.3" },
    projects: [{ project_id: "title-genre" }, { project_id: "quote-themes" }, { project_id: "untrained" }],
    project: { name: "Fiction by title", is_trained: true },
    suggest: [{ label: "fiction", uri: fiction, notation: "fiction" }],
    threshold: [{ label: "fiction" }],
    batch: [
      { document_id: "kent", results: [{ label: "non-fiction" }] },
      { document_id: null, results: [{ label: "fiction" }] },
    ],
    unknown: expect.stringContaining("unknown project: nothing"),
    large: 413,
  });
  expect(answers["language"]).toMatchObject({ results: [{ language: "de" }, {}, {}] });
}, 300_000);
