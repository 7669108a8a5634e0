/** A file of a bundle. */
export interface BundleFile {
  path: string;
  /** What it is. */
  what: string;
  bytes: number;
}

/** The bundle of a task, as the page on sharing tells it. */
export interface BundleSummary {
  task: string;
  title: string;
  labels: number;
  /** Of the zip. */
  bytes: number;
  files: BundleFile[];
  /** Sources that the model was made from, and how many of them a public address serves byte for byte. */
  sources: number;
  addressed: number;
}
