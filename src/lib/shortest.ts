/** A number of 32 bits without the digits that only 64 bits need: nine of them tell any two apart. */
export function shortest(value: number): number {
  return Number(value.toPrecision(9));
}
