import { expect, test } from "vitest";
import { Annotating } from "../../../../src/components/your-catalogue/annotate/annotating.js";
import { askingOrders } from "../../../../src/components/your-catalogue/annotate/orders.js";
import type { CatalogueWorkspace } from "../../../../src/components/your-catalogue/workspace.js";
import type { Annotation, Opinion } from "../../../../src/lib/ownCatalogue/annotation.js";
import { binaryDescription, manyLabels } from "../../../lib/ownCatalogue/descriptions.js";
import { madeUpModel, madeUpWorkspace } from "../madeUpWorkspace.js";

const [fiction, unsure]: Opinion[] = [{ kind: "labels", labels: ["fiction"] }, { kind: "unsure" }];

/** A catalogue of as many titles as there are probabilities of fiction. */
async function workspaceOf(...fiction: number[]): Promise<CatalogueWorkspace> {
  const workspace = await madeUpWorkspace(fiction.map(() => ""));
  const probabilities = fiction.flatMap((each) => [1 - each, each]);
  workspace.answer(madeUpModel("shipped", binaryDescription, probabilities));
  workspace.annotator = "Ann";
  return workspace;
}

const order = (key: string) => askingOrders.find((each) => each.key === key) ?? askingOrders[0];
const chance = (workspace: CatalogueWorkspace) => [...workspace.chance];

test("titles come along the chance order, and one judged in another order is not asked again", async () => {
  const workspace = await workspaceOf(0.1, 0.9, 0.5, 0.8);
  const annotating = new Annotating(workspace, order("doubt"), 1);
  expect(annotating.current).toBe(2);
  annotating.judge(fiction);
  annotating.arrange(order("chance"), 1);
  const rows = [];
  while (annotating.current !== null) {
    rows.push(annotating.current);
    annotating.judge(fiction);
  }
  expect(rows).toEqual(chance(workspace).filter((row) => row !== 2));
  expect(workspace.samplingOf(2)).toBe("doubt");
});

test("a skipped title is asked again at the end", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3);
  const [first, second, third] = chance(workspace);
  const annotating = new Annotating(workspace, order("chance"), 1);
  annotating.skip();
  const rows = [];
  while (annotating.current !== null) {
    rows.push(annotating.current);
    annotating.judge(unsure);
  }
  expect(rows).toEqual([second, third, first]);
});

test("skipped titles can be asked again at once", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3);
  const [first, second] = chance(workspace);
  const annotating = new Annotating(workspace, order("chance"), 1);
  annotating.skip();
  expect(annotating.current).toBe(second);
  annotating.askSkipped();
  expect(annotating.current).toBe(first);
});

test("undo goes back over judgements and skips, and takes back what was said", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3);
  const [first, second, third] = chance(workspace);
  const annotating = new Annotating(workspace, order("chance"), 1);
  annotating.judge(fiction);
  annotating.skip();
  expect(annotating.current).toBe(third);
  annotating.undo();
  expect([annotating.current, annotating.skipped.size]).toEqual([second, 0]);
  annotating.undo();
  expect([annotating.current, workspace.annotations]).toEqual([first, []]);
  expect(annotating.undo()).toBe(false);
});

test("what was said on an earlier visit can be undone under the same name alone", async () => {
  const workspace = await workspaceOf(0.1, 0.2);
  new Annotating(workspace, order("chance"), 1).judge(fiction);
  const later = new Annotating(workspace, order("chance"), 1);
  later.rename("Ben");
  expect(later.undo()).toBe(false);
  later.rename("Ann");
  expect([later.undo(), later.current]).toEqual([true, chance(workspace)[0]]);
});

test("an annotation says whether the model's answer was seen first", async () => {
  const workspace = await workspaceOf(0.1, 0.2);
  const annotating = new Annotating(workspace, order("chance"), 1);
  annotating.judge(fiction);
  annotating.showAnswer(annotating.last ?? -1);
  annotating.undo();
  annotating.judge(fiction, "second thoughts");
  expect(workspace.annotations).toMatchObject([{ answerSeen: true, note: "second thoughts" }]);
  annotating.judge(fiction);
  expect(workspace.consensus(chance(workspace)[1])?.annotations).toMatchObject([{ answerSeen: false }]);
});

test("a title picked out of turn from a list is no part of the order", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3, 0.4);
  const annotating = new Annotating(workspace, order("chance"), 4);
  const rows = chance(workspace);
  expect(annotating.rows).toEqual(rows);
  annotating.pick(rows[2]);
  annotating.judge(fiction);
  expect([workspace.samplingOf(rows[2]), annotating.current]).toEqual(["list", rows[3]]);
  annotating.pick(rows[0]);
  annotating.judge(fiction);
  expect([workspace.samplingOf(rows[0]), annotating.current]).toEqual(["chance", rows[1]]);
});

test("a second opinion is asked of what others judged, and not of what one judged oneself", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3);
  const annotating = new Annotating(workspace, order("chance"), 1);
  annotating.judge(fiction);
  annotating.judge(unsure);
  annotating.rename("Ben");
  annotating.arrange(order("second"), 1);
  expect(annotating.current).toBe(chance(workspace)[0]);
  annotating.judge(unsure);
  annotating.judge(unsure);
  expect(annotating.current).toBeNull();
  expect(workspace.consensus(chance(workspace)[0])).toMatchObject({ disputed: true });
});

test("titles that another page judges meanwhile are not asked", async () => {
  const workspace = await workspaceOf(0.1, 0.2, 0.3);
  const [first, second] = chance(workspace);
  const annotating = new Annotating(workspace, order("chance"), 1);
  const elsewhere: Annotation = {
    ...{ id: "1", record: workspace.keys[first], opinion: fiction, annotator: "Ann" },
    ...{ at: "2026-01-01T00:00:00Z", sampling: "chance", answerSeen: false, note: "" },
  };
  workspace.unite([elsewhere]);
  expect(annotating.current).toBe(second);
});

test("each order but the one by chance says what it needs, or orders every title once", async () => {
  const workspace = await workspaceOf(0.1, 0.9, 0.5);
  for (const { key, missing, rows } of askingOrders) {
    const needs = missing?.(workspace) ?? null;
    expect(needs !== null, key).toBe(["slice", "disagreement"].includes(key));
    if (needs === null) expect([...rows(workspace)].sort(), key).toEqual([0, 1, 2]);
  }
});

test("a title is judged anew under the labels of another model, and neither opinion replaces the other", async () => {
  const workspace = await workspaceOf(0.1);
  new Annotating(workspace, order("chance"), 1).judge(fiction);
  workspace.answer(madeUpModel("themes", manyLabels, [0.2, 0.3, 0.4]));
  const annotating = new Annotating(workspace, order("chance"), 1);
  expect(annotating.current).toBe(0);
  annotating.judge({ kind: "labels", labels: ["war"] });
  expect(workspace.consensus(0)?.opinion).toEqual({ kind: "labels", labels: ["war"] });
  annotating.undo();
  expect(annotating.undo()).toBe(false);
  workspace.prefer("shipped");
  expect(workspace.consensus(0)).toMatchObject({ opinion: fiction, annotations: [{ task: "title-genre" }] });
});
