const digits = 6;

/**
 * Figures as the site carries them: numbers that are not whole with six significant digits, which is more than any page
 * shows. What is computed and what is recorded are rounded alike, so that they can be compared exactly.
 *
 * @returns what JSON keeps of the value
 */
export function roundFigures<Figures>(figures: Figures): Figures {
  const json = JSON.stringify(figures, (_, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(digits)) : value,
  );
  return JSON.parse(json) as Figures;
}
