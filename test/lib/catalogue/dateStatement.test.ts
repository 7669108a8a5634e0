import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstYear, romanNumber } from "../../../src/lib/catalogue/dateStatement.js";

describe("firstYear", () => {
  test.each([
    ["1879", 1879],
    ["1879 [1878]", 1879],
    ["1855-1875", 1855],
    ["1855-75", 1855],
    ["[1888]", 1888],
    ["[1888.]", 1888],
    ["1892, 93", 1892],
    ["[1830?]", 1830],
    ["1845]", 1845],
    ["1901-", 1901],
    ["1897, etc", 1897],
    ["[1756;] Exeter reprinted", 1756],
    ["Mars 1892", 1892],
    ["M.DCCC.XXXIX.", 1839],
    ["MDCCCXCV", 1895],
    ["M DCCC XLII", 1842],
    ["MDCCCC", 1900],
    ["MCM", 1900],
    ["MDCCCLIV [1854]", 1854],
    ["in the year MDCCLXIX.", 1769],
    ["printed in 1023, reprinted 1823", 1823],
    ["1400", 1400],
    ["1999", 1999],
  ])("reads %j as %i", (statement, year) => {
    expect(firstYear(statement)).toBe(year);
  });

  test.each([
    "",
    "NONE",
    "n.d.",
    "[18--?]",
    "1399",
    "2000",
    "18790",
    "112. A. & B. Printer",
    "9 vols. University Press",
    "M.D.",
    "MIX",
    "AMDCCC",
  ])("finds no year in %j", (statement) => {
    expect(firstYear(statement)).toBeNull();
  });

  test("finds the first of two years, whatever stands around them", () => {
    const year = fc.integer({ min: 1400, max: 1999 });
    const words = fc.stringMatching(/^[a-z ,.?[\]-]*$/);
    fc.assert(
      fc.property(words, year, words, year, (before, first, between, second) => {
        expect(firstYear(`${before}${first}${between} ${second}`)).toBe(first);
      }),
      { seed: 1 },
    );
  });

  test("gives null or a year from 1400 to 1999 for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[MDCLXVI0-9 .[\]?-]*$/)), (text) => {
        const year = firstYear(text);
        expect(year === null || (Number.isInteger(year) && year >= 1400 && year <= 1999)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test("reads any year in Roman numerals, with or without stops", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1501, max: 1999 }), fc.constantFrom("", ".", " "), (year, stop) => {
        const numeral = roman(year).split("").join(stop);
        expect(firstYear(numeral)).toBe(year);
      }),
      { seed: 1 },
    );
  });
});

describe("romanNumber", () => {
  test.each([
    ["I", 1],
    ["IV", 4],
    ["IIII", 4],
    ["XLIX", 49],
    ["MDCCCLXXXVIII", 1888],
    ["MCMXC", 1990],
    ["MMMCMXCIX", 3999],
  ])("reads %s as %i", (numeral, value) => {
    expect(romanNumber(numeral)).toBe(value);
  });

  test.each(["", "IIIII", "IC", "VX", "MDM", "mdccc", "MDCCC8"])("refuses %j", (numeral) => {
    expect(romanNumber(numeral)).toBeNull();
  });
});

/** Independent of the reader: writes each decimal place from a table. */
function roman(value: number): string {
  const digits = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  const shifted = (from: string, to: string) => (digit: string) =>
    digit.replace(/./g, (c) => to[from.indexOf(c)]);
  return [
    "M".repeat(Math.floor(value / 1000)),
    shifted("IVX", "CDM")(digits[Math.floor(value / 100) % 10]),
    shifted("IVX", "XLC")(digits[Math.floor(value / 10) % 10]),
    digits[value % 10],
  ].join("");
}
