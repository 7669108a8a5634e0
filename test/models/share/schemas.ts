import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const reference = z.object({ "@id": z.string().min(1) });
const day = z.iso.date();

/** What a Croissant 1.1 description of a bundle must hold. */
export const croissantSchema = z.object({
  "@context": z.object({ "@vocab": z.literal("https://schema.org/"), cr: z.string() }),
  "@type": z.literal("sc:Dataset"),
  conformsTo: z.literal("http://mlcommons.org/croissant/1.1"),
  name: z.string().min(1),
  description: z.string().min(1),
  license: z.url(),
  datePublished: day,
  version: z.string(),
  distribution: z
    .array(
      z.object({
        "@type": z.literal("cr:FileObject"),
        "@id": z.string().min(1),
        contentUrl: z.string().min(1),
        contentSize: z.string().regex(/^\d+ B$/),
        encodingFormat: z.string().regex(/^\w+\/[\w.-]+$/),
        sha256,
      }),
    )
    .min(3),
  recordSet: z.array(
    z.object({
      "@type": z.literal("cr:RecordSet"),
      field: z.array(
        z.object({
          "@type": z.literal("cr:Field"),
          dataType: z.enum(["sc:Text", "sc:Integer", "sc:Float"]),
          source: z.object({ fileObject: reference, extract: z.object({ column: z.string() }) }),
        }),
      ),
    }),
  ),
});

/** What an RO-Crate's metadata must hold. */
export const crateSchema = z.object({
  "@context": z.literal("https://w3id.org/ro/crate/1.3/context"),
  "@graph": z.array(
    z.looseObject({
      "@id": z.string().min(1),
      "@type": z.string(),
      sha256: sha256.optional(),
      contentSize: z.string().regex(/^\d+$/).optional(),
      datePublished: day.optional(),
    }),
  ),
});

const relations = (...keys: string[]) =>
  z.record(z.string().startsWith("_:"), z.object(Object.fromEntries(keys.map((key) => [key, z.string()]))));

/** What a PROV-JSON document of a bundle must hold. */
export const provenanceSchema = z.object({
  prefix: z.record(z.string(), z.string()),
  entity: z.record(z.string().startsWith("sha256:"), z.looseObject({ "prov:label": z.string() })),
  activity: z.record(z.string(), z.looseObject({ "prov:label": z.string() })),
  agent: z.record(z.string(), z.looseObject({ "prov:label": z.string() })),
  used: relations("prov:activity", "prov:entity"),
  wasGeneratedBy: relations("prov:entity", "prov:activity"),
  wasDerivedFrom: relations("prov:generatedEntity", "prov:usedEntity"),
  wasAssociatedWith: relations("prov:activity", "prov:agent"),
  wasAttributedTo: relations("prov:entity", "prov:agent"),
});

/** What a `CITATION.cff` of version 1.2.0 must hold. */
export const citationSchema = z.object({
  "cff-version": z.literal("1.2.0"),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(["software", "dataset"]),
  authors: z.array(z.object({ name: z.string() })).min(1),
  license: z.string(),
  version: z.string(),
  "date-released": day,
});

/** What Hugging Face's hub reads at the head of a model card. */
export const cardSchema = z.object({
  license: z.string(),
  library_name: z.literal("onnx"),
  pipeline_tag: z.literal("text-classification"),
  tags: z.array(z.string()),
  metrics: z.array(z.string()).optional(),
  "model-index": z
    .array(
      z.object({
        name: z.string(),
        results: z.array(
          z.object({
            task: z.object({ type: z.literal("text-classification") }),
            dataset: z.object({ name: z.string(), type: z.string() }),
            metrics: z.array(z.object({ type: z.string(), value: z.number().min(0).max(1) })).min(2),
          }),
        ),
      }),
    )
    .optional(),
});
