import { wilson } from "../statistics/wilson.js";
import { countDecided, undefinedShare, type ShareEstimate } from "./shares.js";

/**
 * Classify and count: the share of books that the model decides to be of the class.
 *
 * The interval is Wilson's for that many books. It knows the chance of which books the collection holds, and nothing
 * of the model's mistakes: however biased the model, it narrows with the number of books. Undefined without books.
 */
export function classifyAndCount(probabilities: Float64Array, threshold: number): ShareEstimate {
  const books = probabilities.length;
  if (books === 0) return undefinedShare("classifyAndCount", "no book");
  return { method: "classifyAndCount", ...wilson(countDecided(probabilities, threshold), books), note: null };
}
