import { expect, it } from "vitest";
import { openProjects } from "../../../../models/serve/projects/openProjects.js";
import { isReady } from "../../../../models/serve/projects/projects.js";

const table = "models/examples/terms-fast.csv";

it("opens all tasks in the order of their descriptions, titles first", async () => {
  const projects = await openProjects([]);
  expect(projects.length).toBeGreaterThan(1);
  expect(projects[0]).toMatchObject({ id: "title-genre", name: "Fiction by title" });
  expect(projects.every(isReady)).toBe(true);
});

it("opens the tasks that are named, in that order, and the model of a folder", async () => {
  const projects = await openProjects(["title-genre"], { folder: "models/title-form" });
  expect(projects.map(({ id }) => id)).toEqual(["title-genre", "title-form"]);
});

it("takes the terms of a library's own table", async () => {
  const [project] = await openProjects(["title-genre"], { table });
  if (!isReady(project)) throw new Error("missing model: title-genre");
  expect(project.model.terms.get("fiction")).toMatchObject([{ source: "fast" }]);
});

it.each([
  [["nothing"], {}, /^unknown task: nothing \(expected .*title-genre/],
  [["title-genre"], { folder: "nowhere" }, /^missing file: nowhere.model\.json/],
  [["title-form"], { folder: "models/title-form" }, /^duplicate project: title-form/],
  [["title-genre", "title-form"], { table }, /^ambiguous terms: .* \(expected one project, not 2\)/],
])("refuses %s with %s", async (names, options, message) => {
  await expect(openProjects(names, options)).rejects.toThrow(message);
});
