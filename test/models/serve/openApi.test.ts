import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { Running } from "./running.js";

it("describes itself by OpenAPI 3.1, each route that Annif and OpenRefine ask among them", async () => {
  const running = await Running.start();
  const description = (await (await fetch(`${running.base}/openapi.json`)).json()) as Record<string, object>;
  const validator = new Validator();
  expect(await validator.validate(description)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
  expect(Object.keys(description["paths"]).sort()).toEqual([
    "/health",
    "/labels/{id}",
    "/reconcile",
    "/reconcile/properties",
    "/reconcile/suggest/entity",
    "/reconcile/suggest/property",
    "/reconcile/suggest/type",
    "/v1",
    "/v1/detect-language",
    "/v1/projects",
    "/v1/projects/{project_id}",
    "/v1/projects/{project_id}/suggest",
    "/v1/projects/{project_id}/suggest-batch",
  ]);
  await running.stop();
});
