import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { problemBody } from "../../../models/serve/problem.js";
import * as shapes from "../../../models/serve/reconcile/schemas.js";
import { Running } from "./running.js";

/**
 * What OpenRefine 3.9.5 sends where it guesses the type of a column of three titles, reconciles it to no particular type,
 * reconciles it to a type with a second column as a property, and fetches columns for what was matched; recorded from its
 * own classes (GuessTypesOfColumnCommand, StandardReconConfig, ReconciledDataExtensionJob).
 */
type Recorded = Record<"guess" | "plain" | "typed" | "extend", { type: string; body: string }>;

let running: Running;
let recorded: Recorded;
beforeAll(async () => {
  running = await Running.start();
  recorded = JSON.parse(await readFile(new URL("openRefine.json", import.meta.url), "utf8")) as Recorded;
});
afterAll(() => running.stop());

const send = async <Shape extends z.ZodType>({ type, body }: Recorded["guess"], shape: Shape) =>
  (await running.post("/reconcile", type, body, shape)).body;
const extend = async (query: unknown) =>
  (await running.form("/reconcile", { extend: JSON.stringify(query) }, shapes.extension)).body;

describe("what OpenRefine has sent", () => {
  it("is answered with titles' types, where it guesses one", async () => {
    const body = await send(recorded.guess, shapes.resultBatch);
    expect(Object.keys(body).sort()).toEqual(["q0", "q1", "q2"]);
    for (const { result } of Object.values(body))
      for (const { type } of result) expect(type).toEqual([{ id: "title-genre", name: "Fiction by title" }]);
  });

  it("is answered with labels, the likeliest first, certain ones being matches", async () => {
    const body = await send(recorded.plain, shapes.resultBatch);
    const best = (name: string) => body[name].result[0];
    expect([best("q0").name, best("q1").name, best("q2").name]).toEqual([
      "fiction",
      "non-fiction",
      "non-fiction",
    ]);
    const [novel, other] = body.q0.result;
    expect(novel).toMatchObject({
      match: true,
      features: [{ id: "probability" }, { id: "certain", value: true }],
    });
    expect(novel.score).toBeGreaterThan(99);
    expect(novel.id).toBe(`title-genre:fiction@${novel.features[0].value}`);
    expect(other).toMatchObject({ name: "non-fiction", match: false });
  });

  it("is answered by the project that is its type, as many labels as it wants", async () => {
    const body = await send(recorded.typed, shapes.resultBatch);
    expect(Object.values(body).map(({ result }) => result.length)).toEqual([1, 1, 1]);
  });

  it("is answered with probability and range of each label that was matched", async () => {
    const body = await send(recorded.extend, shapes.extension);
    expect(body.meta).toEqual([
      { id: "probability", name: "Probability" },
      { id: "range", name: "Range of certainty" },
    ]);
    expect(body.rows["title-genre:fiction@0.999998"]).toEqual({
      probability: [{ float: 0.999998 }],
      range: [{ str: "certain" }],
    });
  });
});

describe("the reconciliation service", () => {
  it("says what it offers, with addresses as its client has reached it", async () => {
    const { body } = await running.get("/reconcile", shapes.manifest);
    expect(body).toMatchObject({
      versions: ["0.2"],
      identifierSpace: `${running.base}/labels/`,
      defaultTypes: [{ id: "title-genre" }, { id: "quote-themes" }, { id: "untrained" }],
      view: { url: `${running.base}/labels/{{id}}` },
      extend: { propose_properties: { service_url: running.base, service_path: "/reconcile/properties" } },
      batchSize: 100,
    });
  });

  it("gives the addresses that it was told to have behind a proxy", async () => {
    const proxied = await Running.start({ address: "https://genres.example.org" });
    const { body } = await proxied.get("/reconcile", shapes.manifest);
    expect(body.suggest.entity.service_url).toBe("https://genres.example.org");
    await proxied.stop();
  });

  it("takes queries and extensions in an address too", async () => {
    const batch = encodeURIComponent(JSON.stringify({ a: { query: "A novel", limit: 1 } }));
    expect((await running.get(`/reconcile?queries=${batch}`, shapes.resultBatch)).body.a.result).toHaveLength(
      1,
    );
    const wanted = encodeURIComponent(
      JSON.stringify({ ids: ["title-genre:fiction"], properties: [{ id: "label" }] }),
    );
    expect((await running.get(`/reconcile?extend=${wanted}`, shapes.extension)).body.rows).toEqual({
      "title-genre:fiction": { label: [{ str: "fiction" }] },
    });
  });

  it("writes no script into an answer, whatever callback is asked for", async () => {
    const answer = await running.get("/reconcile?callback=evil", shapes.manifest);
    expect(answer.type).toBe("application/json");
    expect(answer.body.versions).toEqual(["0.2"]);
  });

  it("calls a label certain exactly within the limits of the model", async () => {
    const project = running.projects.ready("title-genre");
    const { below, from } = project.model.scorer.description.certain!;
    const ids = [from, from - 1e-6, 1 - below + 1e-6, 1 - below - 1e-6].map(
      (probability, i) => `title-genre:${i < 2 ? "fiction" : "non_fiction"}@${probability}`,
    );
    const body = await extend({ ids, properties: [{ id: "range" }] });
    const ranges = ["certain", "unsure", "certain", "unsure"].map((str) => [{ str }]);
    expect(ids.map((id) => body.rows[id].range)).toEqual(ranges);
  });

  it("gives term, vocabulary and address of a label that a vocabulary has", async () => {
    const asked = ["term", "vocabulary", "address"].map((id) => ({ id }));
    const ids = ["title-genre:fiction", "title-genre:non_fiction"];
    expect((await extend({ ids, properties: asked })).rows).toEqual({
      [ids[0]]: {
        term: [{ str: "Fiction" }],
        vocabulary: [{ str: "lcgft" }],
        address: [{ str: "http://id.loc.gov/authorities/genreForms/gf2014026339" }],
      },
      [ids[1]]: { term: [], vocabulary: [], address: [] },
    });
  });

  it("has no values of what is no label, and no probability of a label that was given to no text", async () => {
    const body = await extend({
      ids: ["Q42", "title-genre:fiction", "title-genre:poetry@0.5", "title-genre:fiction@2", "__proto__"],
      properties: [{ id: "probability" }],
    });
    expect(Object.values(body.rows)).toEqual(Array(4).fill({ probability: [] }));
  });

  it("has no label for a blank title", async () => {
    const fields = { queries: JSON.stringify({ a: { query: "" } }) };
    expect((await running.form("/reconcile", fields, shapes.resultBatch)).body).toEqual({
      a: { result: [] },
    });
  });

  it("completes names of labels, properties and projects, page by page", async () => {
    const names = async (path: string) =>
      (await running.get(path, shapes.suggested)).body.result.map(({ id }) => id);
    expect(await names("/reconcile/suggest/entity?prefix=Non-F")).toEqual(["title-genre:non_fiction"]);
    expect(await names("/reconcile/suggest/entity?prefix=title-genre:")).toHaveLength(2);
    expect(await names("/reconcile/suggest/property?prefix=prob")).toEqual(["probability"]);
    expect(await names("/reconcile/suggest/type?prefix=quot")).toEqual(["quote-themes"]);
    const first = await names("/reconcile/suggest/entity?prefix=");
    expect(first).toHaveLength(20);
    expect((await names("/reconcile/suggest/entity?prefix=&cursor=20"))[0]).not.toBe(first[0]);
  });

  it("proposes the properties that it can extend data by", async () => {
    const { body } = await running.get("/reconcile/properties?type=title-genre&limit=2", shapes.proposal);
    expect(body).toMatchObject({
      type: "title-genre",
      limit: 2,
      properties: [{ id: "probability" }, { id: "range" }],
    });
  });

  it("tells of a label at its address", async () => {
    const { body } = await running.get("/labels/title-genre%3Afiction%400.999", shapes.labelView);
    expect(body).toMatchObject({
      name: "fiction",
      project: "title-genre",
      properties: { probability: [{ float: 0.999 }], range: [{ str: "certain" }] },
    });
    expect((await running.get("/labels/title-genre%3Apoetry", problemBody)).status).toBe(404);
  });

  const ask = (fields: Record<string, string>) => running.form("/reconcile", fields, problemBody);
  const queries = (batch: unknown) => ask({ queries: JSON.stringify(batch) });

  it.each([
    ["no field", () => ask({ query: "a" }), 400, /missing field: queries/],
    ["what is no JSON", () => ask({ queries: "{" }), 400, /queries \(expected JSON/],
    ["a query that is a number", () => queries({ a: { query: 1 } }), 400, /queries\.a\.query/],
    ["an unknown type", () => queries({ a: { query: "a", type: "Q5" } }), 404, /unknown project: Q5/],
    [
      "a project without a model",
      () => queries({ a: { query: "a", type: "untrained" } }),
      503,
      /missing artefact/,
    ],
    [
      "an unknown property",
      () => ask({ extend: JSON.stringify({ ids: [], properties: [{ id: "P31" }] }) }),
      400,
      /unknown property: P31/,
    ],
    [
      "101 queries",
      () => queries(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: "a" }]))),
      413,
      /too many queries: 101/,
    ],
  ])("answers %s with a problem", async (_, answered, status, detail) => {
    const answer = await answered();
    expect(answer).toMatchObject({ status, type: "application/problem+json" });
    expect(answer.body.detail).toMatch(detail);
  });
});
