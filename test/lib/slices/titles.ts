import { sliceTitles, type SliceTitle, type TestTitle } from "../../../src/lib/slices/sliceTitle.js";

/** A made-up title as a model with the threshold 0.5 sees it. */
export function madeUp(
  title: Partial<Omit<TestTitle, "probabilities">> & { probability?: number },
  i = 0,
): SliceTitle {
  const { probability = 0.9, ...given } = title;
  const whole: TestTitle = {
    id: String(i).padStart(9, "0"),
    title: "The Heir of Elmwood",
    author: "",
    place: "London",
    year: 1871,
    language: "English",
    ark: "",
    label: "fiction",
    probabilities: [probability],
    ...given,
  };
  return sliceTitles([whole], [{ key: "a", title: "A", threshold: 0.5 }], "a")[0];
}
