import { urlState } from "../urlState.js";

/** The choices on the page, all in one address: components that kept states of their own would erase each other's. */
const plain = {
  set: "training",
  attribute: "year",
  kinds: "language",
  words: "",
  region: "anywhere",
  title: "",
};

/** The page's state, bound to its address. Keys that name nothing are for the components to ignore. */
export function pageState() {
  return urlState(plain, {
    renamed: { attribute: new Map([["length", "words"]]) },
    typed: ["words"],
  });
}

export type PageState = ReturnType<typeof pageState>;
