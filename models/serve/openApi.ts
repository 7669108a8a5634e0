import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

/** How the service describes itself. */
export function openApi(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Genre workbench",
        description: "Annif's REST interface, version 1, and the Reconciliation Service API 0.2",
        version,
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => {
      const described = jsonSchemaTransformObject(document);
      if (!("components" in described)) return described;
      // Every named shape is given a second time, as that of a request; but requests have no named shapes.
      const shapes = Object.entries(described.components?.schemas ?? {});
      const schemas = Object.fromEntries(shapes.filter(([name]) => !name.endsWith("Input")));
      return { ...described, components: { schemas } };
    },
  };
}
