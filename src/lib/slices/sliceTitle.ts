import { foldedText } from "../catalogue/foldedText.js";
import { isKnown, valuesOf, type FieldValue } from "../catalogue/field.js";
import { fields } from "../catalogue/fields/index.js";
import { confidenceOf, isRight } from "../catalogue/predictions.js";
import type { JudgedCatalogue } from "../scored/judgedCatalogue.js";
import { labelColumn } from "../scored/question.js";

/** A row of the table that slices are cut from: a text that people have judged, as one model sees it. */
export interface SliceTitle {
  id: string;
  title: string;
  author: string;
  place: string;
  year: number | null;
  language: string;
  /** Address of the record, "" for none. */
  link: string;
  /** Of the rows of "all labels", the label in question. */
  asked: string;
  /** What people said, and what the model says. */
  label: string;
  predicted: string;
  /** Probability of the predicted class, in [0, 1]. */
  confidence: number;
  right: boolean;
  /** The title as words are looked for in it. */
  compared: string;
  /** Values of the fields that are known, by key. */
  values: Readonly<Record<string, FieldValue>>;
}

/** The records of a catalogue as rows with the values of every field that is known of them. */
export function sliceTitles(catalogue: JudgedCatalogue): SliceTitle[] {
  const { labels, predictions, further } = catalogue;
  const { classes, predicted } = predictions;
  const known = fields
    .filter((field) => isKnown(field, catalogue))
    .map((field) => ({ key: field.key, column: valuesOf(field, catalogue) }));
  return catalogue.id.map((id, row) => {
    const values = Object.fromEntries(known.map(({ key, column }) => [key, column[row]]));
    return {
      ...{
        id,
        title: catalogue.title[row],
        author: catalogue.author[row],
        year: catalogue.year[row],
        values,
      },
      ...{ link: catalogue.link[row], place: String(values["place"] ?? "") },
      ...{ language: String(values["language"] ?? ""), asked: further[labelColumn]?.[row] ?? "" },
      ...{ label: classes[labels[row]] ?? "", predicted: classes[predicted[row]] ?? "" },
      ...{ confidence: confidenceOf(predictions, row), right: isRight(catalogue, row) === true },
      compared: foldedText(catalogue.title[row]),
    };
  });
}
