import { expect, it } from "vitest";
import { languageOf } from "../../../collectors/engine/language.js";

it("names languages as catalogues do, and none where a text is too short", () => {
  expect(languageOf("How do I sort a list of dictionaries by the value of a key?")).toBe("English");
  expect(languageOf("Wie sortiert man eine Liste von Wörterbüchern nach dem Wert?")).toBe("German");
  expect(languageOf("C++?")).toBe("unknown");
});
