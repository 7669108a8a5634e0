import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModel } from "../../../models/artefacts.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import * as shapes from "../../../models/serve/annif/schemas.js";
import { problemBody } from "../../../models/serve/problem.js";
import { Running } from "./running.js";

const novel = "The Heir of Blackwood Grange. A novel. In three volumes";
const handbook = "A Handbook to the Geology of the Western Isles. With maps and sections";

let running: Running;
let scorer: LinearScorer;
beforeAll(async () => {
  running = await Running.start();
  const { description, onnx } = await readModel("title-genre");
  scorer = new LinearScorer(description, onnx);
});
afterAll(() => running.stop());

/** Probability of fiction to the sixth decimal. */
async function fiction(title: string): Promise<number> {
  const { values } = await scorer.score([title]);
  return Math.round(values[1] * 1e6) / 1e6;
}

/** Labels of a text by a project. */
async function suggest(project: string, fields: Record<string, string>) {
  const { body } = await running.form(`/v1/projects/${project}/suggest`, fields, shapes.suggestionList);
  return body.results;
}

describe("Annif's REST interface", () => {
  it("says which service it is, with and without a slash at the end", async () => {
    const { body } = await running.get("/v1/", shapes.apiInformation);
    expect(body.version).toBe("1.2.3");
    expect((await running.get("/v1", shapes.apiInformation)).body).toEqual(body);
  });

  it("lists its projects, those without a model too", async () => {
    const { body } = await running.get("/v1/projects", shapes.projectList);
    expect(body.projects.map((each) => each.project_id)).toEqual([
      "title-genre",
      "quote-themes",
      "untrained",
    ]);
    expect(body.projects[0]).toMatchObject({
      name: "Fiction by title",
      vocab: { vocab_id: "title-genre", languages: ["en"], size: 2, loaded: true },
      is_trained: true,
    });
    expect(body.projects[2]).toMatchObject({ is_trained: false, modification_time: null });
    expect((await running.get("/v1/projects/title-genre", shapes.project)).body).toEqual(body.projects[0]);
  });

  it("gives the labels of a text with the scores of the command line, and the address of a term or of the label", async () => {
    const score = await fiction(novel);
    expect(await suggest("title-genre", { text: novel })).toEqual([
      {
        uri: "http://id.loc.gov/authorities/genreForms/gf2014026339",
        label: "fiction",
        notation: "fiction",
        score,
      },
      {
        uri: `${running.base}/labels/title-genre%3Anon_fiction`,
        label: "non-fiction",
        notation: "non_fiction",
        score: expect.closeTo(1 - score, 5),
      },
    ]);
  });

  it("gives ten labels unless told, and those from a score upwards", async () => {
    const ask = async (fields: Record<string, string>) => {
      const results = await suggest("quote-themes", { text: "Love is all that I have", ...fields });
      return results.map(({ score }) => score);
    };
    const ten = await ask({});
    expect(ten).toHaveLength(10);
    expect(ten).toEqual([...ten].sort((a, b) => b - a));
    expect(await ask({ limit: "3" })).toEqual(ten.slice(0, 3));
    expect(await ask({ limit: "0" })).toEqual([]);
    expect(await ask({ threshold: String(ten[1]) })).toEqual(ten.slice(0, 2));
  });

  it("gives no label to a blank text", async () => {
    expect(await suggest("title-genre", { text: " \n" })).toEqual([]);
  });

  it("says on request which words speak for a label, so that all parts make its logit", async () => {
    const results = await suggest("title-genre", { text: handbook, evidence: "true" });
    for (const { score, evidence } of results) {
      const { start, unplaced, words } = evidence!;
      const logit = words.reduce((sum, { contribution }) => sum + contribution, start + unplaced);
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 5);
      expect(words.map(({ text }) => text).join("")).toBe(handbook);
    }
    const [{ label, evidence }] = results;
    expect(label).toBe("non-fiction");
    expect(evidence!.words.find(({ text }) => text === "Geology")!.contribution).toBeGreaterThan(0);
  });

  it("answers a batch in its order, with the identifiers that it was given", async () => {
    const documents = [{ text: novel, document_id: "a" }, { text: "" }, { text: handbook, document_id: "b" }];
    const path = "/v1/projects/title-genre/suggest-batch?limit=1";
    const { body } = await running.json(path, { documents }, shapes.batchResults);
    expect(body).toMatchObject([
      { document_id: "a", results: [{ label: "fiction", score: await fiction(novel) }] },
      { document_id: null, results: [] },
      { document_id: "b", results: [{ label: "non-fiction" }] },
    ]);
  });

  it("tells which of some languages a text is in", async () => {
    const asked = { text: "Historische Beschreibung der Stadt am Strom", languages: ["en", "de", "fi"] };
    const { body } = await running.json("/v1/detect-language", asked, shapes.detectedLanguages);
    const [first, ...others] = body.results.map(({ language }) => language);
    expect(first).toBe("de");
    expect(others.sort()).toEqual(["en", "fi", null]);
  });

  it("lets pages of any host ask", async () => {
    const { headers } = await running.get("/v1/projects", shapes.projectList);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

describe("a request of Annif's that cannot be answered", () => {
  const labels = "/v1/projects/title-genre/suggest";
  const batch = `${labels}-batch`;

  const get = (path: string) => running.get(path, problemBody);
  const form = (path: string, fields: Record<string, string>) => running.form(path, fields, problemBody);
  const json = (path: string, body: unknown) => running.json(path, body, problemBody);
  const post = (path: string, type: string, body: string) => running.post(path, type, body, problemBody);

  it.each([
    [
      "an unknown project",
      () => get("/v1/projects/nothing"),
      404,
      /unknown project: nothing \(expected title-genre, /,
    ],
    [
      "an unknown project's labels",
      () => form("/v1/projects/nothing/suggest", { text: "a" }),
      404,
      /unknown project/,
    ],
    [
      "a project without a model",
      () => form("/v1/projects/untrained/suggest", { text: "a" }),
      503,
      /missing artefact/,
    ],
    ["an unknown address", () => get("/v2/projects"), 404, /unknown address: GET \/v2\/projects/],
    ["no text", () => form(labels, { limit: "1" }), 400, /invalid body: text/],
    [
      "a limit that is no number",
      () => form(labels, { text: "a", limit: "many" }),
      400,
      /invalid body: limit/,
    ],
    [
      "a threshold above 1",
      () => form(labels, { text: "a", threshold: "2" }),
      400,
      /invalid body: threshold/,
    ],
    [
      "labels in another language",
      () => form(labels, { text: "a", language: "fi" }),
      400,
      /invalid body: language/,
    ],
    [
      "33 documents",
      () => json(batch, { documents: Array(33).fill({ text: "a" }) }),
      400,
      /invalid body: documents/,
    ],
    ["a document without a text", () => json(batch, { documents: [{}] }), 400, /documents\.0\.text/],
    ["what is no JSON", () => post(batch, "application/json", "{documents"), 400, /not valid JSON/],
    ["a form where JSON is asked for", () => form(batch, { documents: "a" }), 415, /Unsupported/],
    [
      "more evidence than can be given",
      () => form(labels, { text: "a ".repeat(200_000), evidence: "true" }),
      413,
      /too much evidence: of 800000 characters/,
    ],
    [
      "an unknown language",
      () => json("/v1/detect-language", { text: "a", languages: ["xx"] }),
      400,
      /unknown language: xx/,
    ],
  ])("that has %s is told so as a problem", async (_, ask, status, detail) => {
    const answer = await ask();
    expect(answer).toMatchObject({ status, type: "application/problem+json" });
    expect(answer.body).toMatchObject({
      type: "about:blank",
      status,
      detail: expect.stringMatching(detail) as string,
    });
  });

  it("that has a text of 100 MB is refused, and the service answers on", async () => {
    const text = `text=${"a".repeat(1e8)}`;
    const answer = await post(labels, "application/x-www-form-urlencoded", text);
    expect(answer).toMatchObject({ status: 413, type: "application/problem+json" });
    expect((await running.service.inject("/health")).statusCode).toBe(200);
  });
});
