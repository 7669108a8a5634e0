/** A result that somebody published on the same test sample. */
export interface PublishedResult {
  system: string;
  accuracy: number;
  macroF1: number;
  /** Size of the model file. */
  bytes: number;
  source: string;
}

/** Results on the 850 labelled titles of the Living with Machines book, "Genre classification of BL books". */
export const publishedTitleResults: PublishedResult[] = [
  { system: "ULMFiT", accuracy: 0.91, macroF1: 0.91, bytes: 151e6 },
  { system: "ULMFiT with weak supervision", accuracy: 0.94, macroF1: 0.93, bytes: 151e6 },
  { system: "DistilBERT with weak supervision", accuracy: 0.95, macroF1: 0.94, bytes: 251e6 },
].map((result) => ({
  ...result,
  source: "Living with Machines, Genre classification of British Library books, 2021–22",
}));
