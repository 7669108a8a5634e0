import { expect, test } from "vitest";
import {
  annotationsAbout,
  consensusByRecord,
  isAbout,
  standingAnnotations,
  unitedEvents,
  type Annotation,
  type Opinion,
} from "../../../src/lib/ownCatalogue/annotation.js";
import { binaryDescription, manyLabels } from "./descriptions.js";

const fiction: Opinion = { kind: "labels", labels: ["fiction"] };
const history: Opinion = { kind: "labels", labels: ["non_fiction"] };

function annotation(id: string, record: string, opinion: Opinion, annotator = "Ann"): Annotation {
  return {
    ...{ id, record, opinion, annotator, at: `2026-01-01T00:00:0${id}Z` },
    ...{ sampling: "chance", answerSeen: false, note: "" },
  };
}

test("two logs that share events are united without repeating any, in the order of time", () => {
  const [first, second, third] = ["1", "2", "3"].map((id) => annotation(id, "a", fiction));
  expect(unitedEvents([third, first], [second, first]).map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("the latest annotation of an annotator stands, and one that was taken back does not", () => {
  const events = [
    annotation("1", "a", fiction),
    annotation("2", "a", history),
    { id: "4", withdraws: "3", annotator: "Ann", at: "2026-01-01T00:00:04Z" },
    annotation("3", "b", fiction),
  ];
  expect(standingAnnotations(events).map(({ id }) => id)).toEqual(["2"]);
});

test("taking back the latest annotation brings the one before it back", () => {
  const events = [
    annotation("1", "a", fiction),
    annotation("2", "a", history),
    { id: "3", withdraws: "2", annotator: "Ann", at: "2026-01-01T00:00:03Z" },
  ];
  expect(standingAnnotations(events).map(({ id }) => id)).toEqual(["1"]);
});

test("of several annotators the opinion of most is held, and of equally many the latest", () => {
  const both = [annotation("1", "a", fiction, "Ann"), annotation("2", "a", history, "Ben")];
  expect(consensusByRecord(both).get("a")).toMatchObject({ opinion: history, disputed: true });
  const three = [...both, annotation("3", "a", fiction, "Cleo")];
  expect(consensusByRecord(three).get("a")?.opinion).toEqual(fiction);
  expect(consensusByRecord([both[0]]).get("a")?.disputed).toBe(false);
});

test("the order of several labels is no difference of opinion", () => {
  const said = (id: string, annotator: string, labels: string[]) =>
    annotation(id, "a", { kind: "labels", labels }, annotator);
  const standing = [said("1", "Ann", ["love", "life"]), said("2", "Ben", ["life", "love"])];
  expect(consensusByRecord(standing).get("a")?.disputed).toBe(false);
});

test("labels of another task leave an earlier opinion standing", () => {
  const love: Opinion = { kind: "labels", labels: ["love"] };
  const events = [
    { ...annotation("1", "a", fiction), task: "title-genre" },
    { ...annotation("2", "a", love), task: "themes" },
    { ...annotation("3", "b", { kind: "unsure" }), task: "themes" },
  ];
  const standing = standingAnnotations(events);
  expect(annotationsAbout(binaryDescription, standing).map(({ id }) => id)).toEqual(["1"]);
  expect(annotationsAbout(manyLabels, standing).map(({ id }) => id)).toEqual(["2", "3"]);
});

test("what was said before annotations named their task gives way to what its annotator says later", () => {
  const old = annotation("1", "a", fiction);
  const standing = standingAnnotations([old, { ...annotation("2", "a", history), task: "title-genre" }]);
  expect(standing).toHaveLength(2);
  expect(annotationsAbout(binaryDescription, standing).map(({ id }) => id)).toEqual(["2"]);
  expect(annotationsAbout(binaryDescription, [old])).toEqual([old]);
});

test("an annotation that names no task is about the models that have its labels", () => {
  const about = (description: typeof manyLabels, opinion: Opinion) => isAbout(description, { opinion });
  const said = (...labels: string[]): Opinion => ({ kind: "labels", labels });
  expect(about(binaryDescription, said("love"))).toBe(false);
  expect(about(binaryDescription, said())).toBe(false);
  expect(about(manyLabels, said())).toBe(true);
  expect(about(manyLabels, { kind: "unfit" })).toBe(true);
});
