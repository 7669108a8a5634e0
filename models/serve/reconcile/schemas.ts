import { z } from "zod";
import { jsonField } from "./jsonField.js";

/** Shapes of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, 2023). */

const named = z.object({ id: z.string(), name: z.string() });

const query = z.object({
  query: z.string().default(""),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.int().min(0).default(5),
});
export type Query = z.infer<typeof query>;
const queryBatch = z.record(z.string(), query);

export const extensionQuery = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string() })),
});
export type ExtensionQuery = z.infer<typeof extensionQuery>;

export const fields = z.object({
  queries: jsonField(queryBatch).optional().describe("JSON: queries by names of the client's own"),
  extend: jsonField(extensionQuery).optional().describe("JSON: identifiers of labels, and properties"),
});

export const suggestQuery = z.object({
  prefix: z.string().default("").describe("How the names or identifiers begin"),
  cursor: z.coerce.number().int().min(0).default(0).describe("How many to leave out"),
});

export const proposalQuery = z.object({
  type: z.string().default("").describe("A project"),
  limit: z.coerce.number().int().min(0).optional(),
});

const service = z.object({ service_url: z.url(), service_path: z.string() });

export const manifest = z
  .object({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.url(),
    schemaSpace: z.url(),
    serviceVersion: z.string(),
    defaultTypes: z.array(named),
    view: z.object({ url: z.string() }),
    suggest: z.object({ entity: service, property: service, type: service }),
    extend: z.object({ propose_properties: service, property_settings: z.array(z.never()) }),
    batchSize: z.int(),
  })
  .meta({ id: "Manifest", description: "What the service offers" });

const candidate = named.extend({
  description: z.string().optional(),
  type: z.array(named),
  score: z.number().describe("Probability of the label, in per cent"),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
  match: z.boolean().describe("Does the label lie where the model promises to be right?"),
});
export type Candidate = z.infer<typeof candidate>;

export const resultBatch = z
  .record(z.string(), z.object({ result: z.array(candidate) }))
  .meta({ id: "ReconciliationResults", description: "Labels of each title, the likeliest first" });

const cell = z.union([z.object({ str: z.string() }), z.object({ float: z.number() })]);
export type Cell = z.infer<typeof cell>;

export const extension = z
  .object({
    meta: z.array(named),
    rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
  })
  .meta({ id: "Extension", description: "Properties of labels as they were given" });

export const suggested = z
  .object({
    result: z.array(named.extend({ description: z.string().optional(), notable: z.array(named).optional() })),
  })
  .meta({ id: "Suggested", description: "What begins so" });

export const proposal = z
  .object({ type: z.string(), limit: z.int().optional(), properties: z.array(named) })
  .meta({ id: "PropertyProposal", description: "What can be asked about a label" });

export const labelView = named
  .extend({ label: z.string(), project: z.string(), properties: z.record(z.string(), z.array(cell)) })
  .meta({ id: "Label", description: "A label, or a label as it was given to a text" });
