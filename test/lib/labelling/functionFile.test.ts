import { describe, expect, it } from "vitest";
import { formatFunctions, parseFunctions } from "../../../src/lib/labelling/functionFile.js";
import type { LabellingFunction } from "../../../src/lib/labelling/index.js";

const own: LabellingFunction = {
  kind: "terms",
  name: "my tales",
  language: "English",
  description: "Tales of mine",
  field: "title",
  vote: "fiction",
  terms: ["a tale", "[tales]"],
};

/** A file that holds one function, changed. */
function fileWith(change: object): string {
  return JSON.stringify([{ ...own, ...change }]);
}

describe("parseFunctions", () => {
  it("reads what formatFunctions writes, and a bare array", () => {
    expect(parseFunctions(formatFunctions([own]))).toEqual([own]);
    expect(parseFunctions(`\ufeff${JSON.stringify([own])}`)).toEqual([own]);
    expect(parseFunctions("[]")).toEqual([]);
  });

  it.each([
    ["not JSON", "{", "wrong file: not JSON"],
    ["something else", '{"rows": []}', "wrong file: not a list of labelling functions"],
    [
      "a later version",
      '{"format": "labelling functions", "version": 2, "functions": []}',
      "wrong version: 2",
    ],
    ["an unknown kind", fileWith({ kind: "magic" }), 'functions[0] ("my tales"), kind'],
    ["an unknown field", fileWith({ field: "colour" }), 'functions[0] ("my tales"), field'],
    [
      "a misspelt language",
      fileWith({ language: "Frensh" }),
      'functions[0] ("my tales"), language: unknown language: Frensh (expected any, English, French, ',
    ],
    ["no language", fileWith({ language: undefined }), "unknown language: undefined"],
    ["a wrong vote", fileWith({ vote: "maybe" }), 'functions[0] ("my tales"), vote'],
    ["a stray key", fileWith({ regexp: "x" }), "regexp"],
    ["no terms", fileWith({ terms: [] }), 'functions[0] ("my tales"), terms'],
    ["a term that cannot be read", fileWith({ terms: ["a tale", "tale."] }), 'terms.1: wrong term: "tale."'],
    ["no name", fileWith({ name: " " }), "functions[0]"],
    ["no object", "[7]", "functions[0]"],
  ])("explains %s", (_, text, message) => {
    expect(() => parseFunctions(text)).toThrow(message);
  });

  it("explains a pattern that cannot be used", () => {
    const pattern = {
      kind: "pattern",
      name: "p",
      language: "any",
      description: "",
      field: "title",
      vote: "fiction",
    };
    expect(() => parseFunctions(JSON.stringify([{ ...pattern, pattern: "a(" }]))).toThrow("cannot be read");
    expect(() => parseFunctions(JSON.stringify([{ ...pattern, pattern: "a*" }]))).toThrow(
      "matches everywhere",
    );
  });

  it("explains bounds that contradict each other", () => {
    const described = { name: "x", language: "any", description: "" };
    const file = (entry: object) => JSON.stringify([{ ...described, ...entry }]);
    expect(() => parseFunctions(file({ kind: "length", vote: "fiction" }))).toThrow("no bound");
    expect(() => parseFunctions(file({ kind: "length", vote: "fiction", atLeast: 3, atMost: 2 }))).toThrow(
      "above",
    );
    expect(() => parseFunctions(file({ kind: "model", lower: 0.8, upper: 0.2 }))).toThrow(
      "lower is not below upper",
    );
    expect(() => parseFunctions(file({ kind: "pressMark", vote: "fiction", ranges: [[9, 1]] }))).toThrow(
      "above",
    );
  });

  it("refuses one name for two functions, and too many functions", () => {
    expect(() => parseFunctions(JSON.stringify([own, own]))).toThrow(
      'repeated name: "my tales" in functions[1]',
    );
    expect(() => parseFunctions(JSON.stringify(Array.from({ length: 501 }, () => own)))).toThrow("too many");
  });
});
