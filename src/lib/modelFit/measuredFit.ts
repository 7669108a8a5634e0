import { quantile } from "../statistics/bootstrap.js";

/** A catalogue whose labels are known: how far it is from the titles that a model was made for, and how often it is right there. */
export interface MeasuredCatalogue {
  name: string;
  /** Titles of which accuracy and area are. */
  titles: number;
  /** Area under the curve of a classifier that tells its titles from the model’s own: see `twoSampleTest`. */
  area: number;
  /** Share of unseen words beyond that of the model’s own titles: see `unseenWords`. */
  unseen: number;
  accuracy: number;
}

/** What `npm run bench -- fit` found. */
export interface MeasuredFit {
  /** Accuracy on the titles that the model was made for, all of them. */
  home: number;
  catalogues: readonly MeasuredCatalogue[];
}

/** Points of accuracy that measured catalogues lost, as shares: below 0 where the model is better than at home. */
export interface LossAround {
  /** Those that are told apart about as well, by their area. */
  catalogues: readonly MeasuredCatalogue[];
  least: number;
  median: number;
  most: number;
}

/** Catalogues are told apart about as well where their areas lie so near; and the nearest of them, however far these are. */
const [near, fewest] = [0.05, 5];

/** What the measured catalogues lost that are told apart from the model’s titles about as well as by an area. */
export function lossAround({ home, catalogues }: MeasuredFit, area: number): LossAround {
  const distance = (each: MeasuredCatalogue) => Math.abs(each.area - area);
  const nearest = [...catalogues].sort((a, b) => distance(a) - distance(b));
  const own = nearest
    .filter((each, i) => i < fewest || distance(each) <= near)
    .sort((a, b) => a.area - b.area);
  const losses = Float64Array.from(own, ({ accuracy }) => home - accuracy).sort();
  return {
    catalogues: own,
    least: losses[0],
    median: quantile(losses, 0.5),
    most: losses[losses.length - 1],
  };
}
