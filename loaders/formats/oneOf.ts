/** The value where it is one of the choices; otherwise throws naming the place, the value and the choices. */
export function oneOf<Choice extends string>(
  value: string,
  choices: readonly Choice[],
  where: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    const expected = choices.map((choice) => `"${choice}"`).join(", ");
    throw new Error(`unknown value: "${value}" in ${where} (expected ${expected})`);
  }
  return found;
}
