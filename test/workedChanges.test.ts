import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../loaders/paths.js";
import { runCommand } from "./models/score/command.js";
import { followChange, repositoryCopy } from "./workedChange.js";

/** What a script says in JSON when it is run in the copy. */
async function say(folder: string, script: string): Promise<unknown> {
  await writeFile(join(folder, "say.ts"), script);
  const { code, stdout, errors } = await runCommand("say.ts", [], { folder });
  expect(code, errors.join("\n")).toBe(0);
  return JSON.parse(stdout);
}

describe("the worked changes of CONTRIBUTING.md", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await repositoryCopy();
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it("a field has its values, is filtered by, sliced, compared, and a column on the SQL page", async () => {
    await followChange("A field", folder);
    const found = await say(
      folder,
      `import { catalogueOf } from "./src/lib/catalogue/catalogueOf.js";
      import { fields } from "./src/lib/catalogue/fields/index.js";
      import { compareSets } from "./src/lib/comparison/compareSets.js";
      import { fieldColumns } from "./src/lib/crossfilter/fieldColumns.js";
      import { conditionText } from "./src/lib/slices/condition.js";
      import { candidates } from "./src/lib/slices/discovery/candidates.js";
      import { atOnce } from "./src/lib/steps.js";
      import { sliceTitles } from "./src/lib/slices/sliceTitle.js";
      import { fieldView } from "./src/lib/sql/fieldView.js";
      const titles = catalogueOf([
        { id: "1", title: "Can You Forgive Her?" }, { id: "2", title: "Emma" }, { id: "3", title: "Is He Popenjoy?" },
      ]);
      const predictions = { classes: ["a", "b"], probabilities: [1, 0, 1, 0, 1, 0], predicted: [0, 0, 0] };
      const { values } = fields.find(({ key }) => key === "question");
      const column = atOnce(fieldColumns(titles)).find(({ key }) => key === "question");
      const rows = sliceTitles({ ...titles, labels: [0, 0, 1], predictions });
      const sets = [{ key: "first", name: "the first", ids: new Set(["1"]) }];
      const report = compareSets(titles, sets, { resamples: 9, draws: 9, seed: 1 });
      const compared = report.attributes.findIndex(({ key }) => key === "question");
      console.log(JSON.stringify({
        values: values(titles),
        filtered: [column.label, [...column.codes].map((code) => column.categories[code])],
        sliced: candidates(rows, ["catalogue"], 1).map(({ condition }) => conditionText(condition)),
        compared: [report.attributes[compared], report.sets[0].attributes[compared].counts],
        view: fieldView("books", ["id", "title"]),
      }));`,
    );
    expect(found).toEqual({
      values: [true, false, true],
      filtered: ["Does the title ask a question?", ["yes", "no", "yes"]],
      sliced: expect.arrayContaining(["question", "no question"]),
      compared: [
        expect.objectContaining({ label: "Question", categories: ["yes", "no"], collection: [2, 1] }),
        [1, 0],
      ],
      view: expect.stringContaining(", contains(coalesce(title, ''), '?') AS question"),
    });
  });

  it("a labelling function joins the others and votes", async () => {
    await followChange("A labelling function", folder);
    const votes = await say(
      folder,
      `import { CorpusIndex, labellingFunctions, vote } from "./src/lib/labelling/index.js";
      const titles = ["The Duty of Thrift. A sermon preached at Bath", "The Preacher’s Daughter. A novel"];
      const books = titles.map((title, i) => ({ id: String(i), title, author: "", place: "", publisher: "", year: null, shelfmark: "" }));
      const pulpit = labellingFunctions.find(({ name }) => name === "english-pulpit");
      console.log(JSON.stringify([...vote(pulpit, new CorpusIndex(books))]));`,
    );
    expect(votes).toEqual([0, -1]);
  });

  it("each is followed by a test: the chart in a browser, the task where tasks are trained", async () => {
    const guide = await readFile(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
    const [, changes = ""] = guide.split("## Four worked changes");
    const titles = [...changes.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
    const names = (await readdir(join(repositoryRoot, "test"), { recursive: true })).filter((name) =>
      name.endsWith(".test.ts"),
    );
    const tests = await Promise.all(
      names.map((name) => readFile(join(repositoryRoot, "test", name), "utf8")),
    );
    const followed = titles.filter((title) => tests.some((test) => test.includes(`followChange("${title}"`)));
    expect(followed).toEqual(titles);
  });
});
