/**
 * Thirty labelled books, of which twelve are of the class, and forty books asked about. What QuaPy 0.2.3 and ppi_py 0.2.3
 * make of them stands in the tests.
 */
const thirty = Array.from({ length: 30 }, (_, i) => i);

/** The books, each as often as asked. */
export function publishedExample(times = 1) {
  const repeated = <T>(values: readonly T[]) => Array.from({ length: times }, () => values).flat();
  const ofClass = (i: number) => i % 5 < 2;
  return {
    probabilities: Float64Array.from(
      repeated(Array.from({ length: 40 }, (_, i) => (((i * 13) % 41) + 1) / 43)),
    ),
    labelled: {
      probabilities: Float64Array.from(
        repeated(thirty.map((i) => (ofClass(i) ? (((i * i) % 17) + 8) / 25 : ((i * 7) % 19) / 25))),
      ),
      outcomes: Uint8Array.from(repeated(thirty.map((i) => Number(ofClass(i))))),
    },
  };
}
