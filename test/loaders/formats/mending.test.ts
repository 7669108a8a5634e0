import { describe, expect, test } from "vitest";
import { hasGluedWords, mendGluedSentences } from "../../../loaders/formats/gluedSentences.js";
import { mendMojibake } from "../../../loaders/formats/mojibake.js";
import { withoutKeepersNotes } from "../../../loaders/tables/keepersNotes.js";

describe("mendMojibake", () => {
  test.each([
    ["Donâ€™t wait", "Don’t wait"],
    ["AndrÃ© waits", "André waits"],
    ["wait â€¦ and see", "wait … and see"],
    ["he said â€œyesâ€\u009d", "he said “yes”"],
    ["he said yesâ€", "he said yes”"],
    ["one\u00c2\u00a0two", "one\u00a0two"],
  ])("mends %j", (broken, whole) => {
    expect(mendMojibake(broken)).toBe(whole);
  });

  test.each(["plain text", "château, âge, NÃO", "“quoted” … —", "Война"])("leaves %j as it is", (text) => {
    expect(mendMojibake(text)).toBe(text);
  });
});

describe("mendGluedSentences", () => {
  test.each([
    ["a place of comfort.Written for children", "a place of comfort. Written for children"],
    ["who did it?When she asks", "who did it? When she asks"],
    ["the end.“Yes,” he says", "the end. “Yes,” he says"],
    ["“the end.”Now she", "“the end.” Now she"],
    ["in 1951.We were", "in 1951. We were"],
    ["(all of it.)All of it", "(all of it.) All of it"],
  ])("parts %j", (glued, mended) => {
    expect(mendGluedSentences(glued)).toBe(mended);
    expect(mendGluedSentences(mended)).toBe(mended);
  });

  test.each(["by J.R.R. Tolkien", "the U.S.A. wins", "at 3.30 p.m. sharp", "wait...what", "Ph.D. thesis"])(
    "leaves %j as it is",
    (text) => {
      expect(mendGluedSentences(text)).toBe(text);
    },
  );
});

describe("hasGluedWords", () => {
  test("sees words without a mark between them, and lets names pass", () => {
    expect(hasGluedWords("can be found hereWhen she came")).toBe(true);
    expect(hasGluedWords("MacDonald and YouTube")).toBe(false);
  });
});

describe("withoutKeepersNotes", () => {
  test.each([
    ["An alternate cover edition can be found here. A tale of the sea.", "A tale of the sea."],
    ["Librarian's note: An alternate cover for this edition can be found hereA tale.", "A tale."],
    ["This is an alternate cover edition for ISBN 9780000000001 A tale.", "A tale."],
    ["A tale. Librarian's Note: the first volumes are older.", "A tale."],
    ["ASIN B000000000 moved to the more recent edition A tale.", "A tale."],
  ])("takes the note out of %j", (published, kept) => {
    expect(withoutKeepersNotes(published)).toBe(kept);
  });

  test("leaves a description without notes as it is", () => {
    const text = "A librarian notes that  the cover of her book is an alternative one.";
    expect(withoutKeepersNotes(text)).toBe(text);
  });
});
