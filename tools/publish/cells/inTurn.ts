import { untouched } from "../../../src/components/untouched.js";
import { nextTask } from "../../../src/workers/nextTask.js";

/** A cell of a page, as Framework defines it. */
interface Cell {
  body: (...inputs: never[]) => unknown;
}

/** Milliseconds of work after which the browser is let in: half of what lies between two frames. */
const budget = 8;

let began = performance.now();
let before = Promise.resolve();

/**
 * Lets a cell run when those that were ready before it have begun, in a task of its own where they took long: a page that
 * opens stays at the reader's hand, where Framework runs all cells that are ready at a stretch. Once the reader has
 * touched the page, they run so: what changes together is to be seen together.
 */
export function inTurn<Any extends Cell>(cell: Any): Omit<Any, "body"> & { body: () => Promise<unknown> } {
  const body = async (...inputs: never[]) => {
    if (untouched()) await (before = before.then(letIn));
    return cell.body(...inputs);
  };
  return { ...cell, body };
}

/** Lets the browser do what waits, if it is time. */
async function letIn(): Promise<void> {
  if (performance.now() - began < budget) return;
  await nextTask();
  began = performance.now();
}
