import type { ModelDescription } from "../lib/model/description.js";

/** Where a worker finds what it needs. */
export interface ModelFiles {
  /** URL of `model.json`. */
  description: string;
  /** URL of `model.onnx`. */
  onnx: string;
  /** URL of ONNX Runtime's WebAssembly binary. */
  wasm: string;
}

/** What a page asks of the scoring worker. */
export type ScoringRequest =
  | { type: "load"; files: ModelFiles }
  | { type: "score"; id: number; texts: string[] }
  | { type: "stop"; id: number };

/** What the scoring worker answers. */
export type ScoringReply =
  /** Bytes of the model and of the runtime that have arrived, and how many there are if that is known. */
  | { type: "loading"; bytes: number; total: number | null }
  | { type: "loaded"; description: ModelDescription }
  | { type: "scored"; id: number; done: number; values: Float32Array }
  | { type: "finished"; id: number; stopped: boolean }
  /** Without an id, loading failed. */
  | { type: "failed"; id: number | null; message: string };
