import type { Label } from "../../src/lib/rows.js";
import { scoredTask } from "../scored.js";

/** The predictions of record of the title task, a row a book, with the probability of fiction by each model. */
export async function scoredTitles() {
  const { texts, actual, labels, models: scored, final } = await scoredTask("title-genre");
  const models = scored.map(({ key, title, thresholds, certain }) => ({
    key,
    title,
    certain,
    threshold: thresholds[0],
  }));
  const titles = texts.id.map((id, i) => ({
    id,
    title: texts.title[i],
    author: texts.author[i],
    year: texts.year[i],
    place: texts.place[i],
    shelfmark: texts.shelfmark[i],
    ark: texts.further["ark"][i],
    label: labels[actual[i][0]] as Label,
    language: texts.further["language"][i],
    probabilities: scored.map(({ probabilities }) => probabilities[i * 2 + 1]),
  }));
  return { final, models, titles };
}
