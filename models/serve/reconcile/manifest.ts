import type { z } from "zod";
import type { Context } from "../context.js";
import { batchQueries } from "../limits.js";
import type { manifest } from "./schemas.js";
import { typesOf } from "./types.js";

/** What the service offers to OpenRefine. @param base see `addressOf` */
export function serviceManifest({ projects, version }: Context, base: string): z.infer<typeof manifest> {
  const at = (path: string) => ({ service_url: base, service_path: `/reconcile/${path}` });
  return {
    versions: ["0.2"],
    name: "Genre workbench: labels of titles and other texts",
    identifierSpace: `${base}/labels/`,
    schemaSpace: "http://www.w3.org/2004/02/skos/core#Concept",
    serviceVersion: version,
    defaultTypes: typesOf(projects),
    view: { url: `${base}/labels/{{id}}` },
    suggest: { entity: at("suggest/entity"), property: at("suggest/property"), type: at("suggest/type") },
    extend: { propose_properties: at("properties"), property_settings: [] },
    batchSize: batchQueries,
  };
}
