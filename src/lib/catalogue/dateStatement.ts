/** Earliest and latest year that a date statement may name. */
const yearRange = { first: 1400, last: 1999 } as const;

/**
 * First year that a catalogue date statement names, from 1400 to `last`, or null where it names none.
 * The year on the title page stands before the cataloguer's correction in brackets, so `1879 [1878]` gives 1879;
 * a span gives its start (`1855-1875`, `1892, 93`); brackets and question marks are ignored (`[1830?]` gives 1830).
 * Roman numerals count where no year stands in Arabic ones: `M.DCCC.XXXIX.` gives 1839. They need three letters, since
 * M.D. is a degree and no year.
 *
 * @param last latest year that is taken for one
 */
export function firstYear(statement: string, last: number = yearRange.last): number | null {
  for (const [digits] of statement.matchAll(/(?<!\d)\d{4}(?!\d)/g)) {
    const year = Number(digits);
    if (year >= yearRange.first && year <= last) return year;
  }
  for (const [numeral] of statement.matchAll(/(?<![\p{L}])M[MDCLXVI\s.]*(?![\p{L}])/gu)) {
    const letters = numeral.replace(/[\s.]/g, "");
    const year = letters.length < 3 ? null : romanNumber(letters);
    if (year !== null && year >= yearRange.first && year <= last) return year;
  }
  return null;
}

/**
 * Value of a Roman numeral up to 3999 in capitals, or null where it is not one.
 * Four equal signs in a row are allowed, as old title pages print them (MDCCCC is 1900).
 */
export function romanNumber(numeral: string): number | null {
  const groups = /^(M{0,3})(CM|CD|D?C{0,4})(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})$/.exec(numeral);
  if (!groups || numeral === "") return null;
  const value: Record<string, number> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const here = value[numeral[i]] ?? 0;
    const next = value[numeral[i + 1] ?? ""] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}
