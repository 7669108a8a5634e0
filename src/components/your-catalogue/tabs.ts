import type { CatalogueTab } from "./tab.js";

/** The questions in the order of their tabs; a new one is an entry here and a file. */
export const tabs: readonly CatalogueTab[] = [
  {
    ...{ key: "overview", label: "Overview", needs: "catalogue", rebuiltBy: ["catalogue"] },
    open: async () => (await import("./overview/overviewTab.js")).overviewTab,
  },
  {
    ...{ key: "fit", label: "Does the model fit?", needs: "answers" },
    rebuiltBy: ["catalogue", "models", "selection"],
    open: async () => (await import("./fit/fitTab.js")).fitTab,
  },
  {
    ...{ key: "filter", label: "Cross-filtering", needs: "answers" },
    rebuiltBy: ["catalogue", "models", "annotations"],
    open: async () => (await import("./filterTab.js")).filterTab,
  },
  {
    ...{ key: "words", label: "Words by year", needs: "catalogue", rebuiltBy: ["catalogue", "selection"] },
    open: async () => (await import("./wordsTab.js")).wordsTab,
  },
  {
    ...{ key: "answers", label: "Answers", needs: "answers" },
    rebuiltBy: ["catalogue", "models", "annotations", "selection"],
    open: async () => (await import("./answers/answersTab.js")).answersTab,
  },
  {
    ...{ key: "annotate", label: "Annotate", needs: "answers" },
    rebuiltBy: ["catalogue", "models", "selection"],
    open: async () => (await import("./annotate/annotateTab.js")).annotateTab,
  },
  {
    ...{ key: "amount", label: "How much is it?", needs: "answers" },
    rebuiltBy: ["catalogue", "models", "annotations", "selection"],
    open: async () => (await import("./amount/amountTab.js")).amountTab,
  },
  {
    ...{ key: "errors", label: "Errors", needs: "labels" },
    rebuiltBy: ["catalogue", "models", "annotations", "selection"],
    open: async () => (await import("./errorsTab.js")).errorsTab,
  },
  {
    ...{ key: "slices", label: "Slices", needs: "labels" },
    rebuiltBy: ["catalogue", "models", "annotations", "selection"],
    open: async () => (await import("./slicesTab.js")).slicesTab,
  },
  {
    ...{ key: "teach", label: "Teach", needs: "labels", rebuiltBy: ["catalogue"] },
    open: async () => (await import("./teach/teachTab.js")).teachTab,
  },
  {
    ...{ key: "home", label: "Take home", needs: "answers", rebuiltBy: ["catalogue", "models"] },
    open: async () => (await import("./home/homeTab.js")).homeTab,
  },
];
