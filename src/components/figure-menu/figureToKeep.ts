/** What a figure offers for its reader to keep. */
export interface FigureToKeep {
  title: string;
  /** Holds the chart as it is drawn at the moment; its `aria-label` says what the chart shows. */
  frame: HTMLElement;
  /** Name of the files without their endings, such as "calibration". */
  filename: string;
  /** The data behind the chart as CSV; undefined where the figure has none. */
  csv: (() => Blob) | undefined;
  /** Paints a chart of pixels again, at once, in the colours that its frame has now; a drawing needs none. */
  repaint?: () => void;
}
