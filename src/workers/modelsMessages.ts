import type { ModelFiles } from "./messages.js";

/** What a page asks of the worker that holds several models; `model` is the name under which it was loaded. */
export type ModelsRequest =
  | { type: "load"; id: number; model: string; files: ModelFiles }
  | { type: "score"; id: number; model: string; texts: readonly string[] }
  | { type: "explain"; id: number; model: string; text: string; column: number }
  | { type: "stop"; id: number }
  | { type: "forget"; model: string };

/** What that worker answers. The value is a description, probabilities or an explanation, as was asked for. */
export type ModelsReply =
  /** Bytes that have arrived, or texts that were scored, and how many there are if that is known. */
  | { type: "progress"; id: number; done: number; total: number | null }
  | { type: "finished"; id: number; value: unknown }
  | { type: "failed"; id: number; message: string };
