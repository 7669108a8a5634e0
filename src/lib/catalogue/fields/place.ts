import type { CategoryField } from "../field.js";
import { placeOf } from "../place.js";

export const place: CategoryField = {
  kind: "category",
  key: "place",
  name: "Place",
  question: "Where?",
  description: "first place of publication that the imprint names, other names of a town made one",
  knownFrom: "catalogue",
  reads: ["place"],
  column: "town",
  most: 11,
  rest: "other places",
  none: "no place",
  values: ({ place }) => place.map(placeOf),
};
