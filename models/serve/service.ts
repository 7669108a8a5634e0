import cors from "@fastify/cors";
import swagger from "@fastify/swagger";
import { fastify, type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { batchRoutes } from "./annif/batchRoutes.js";
import { projectRoutes } from "./annif/projectRoutes.js";
import { suggestRoute } from "./annif/suggestRoute.js";
import type { Context } from "./context.js";
import { healthRoute } from "./healthRoute.js";
import { labelRoute } from "./labelRoute.js";
import { usualLimits, type Limits } from "./limits.js";
import { openApi } from "./openApi.js";
import { answerClientError, handleProblems } from "./problemHandlers.js";
import { endpoint } from "./reconcile/endpoint.js";
import { suggestRoutes } from "./reconcile/suggestRoutes.js";

/**
 * A service that answers by models, ready to listen: Annif's REST interface at `/v1`, OpenRefine's reconciliation at
 * `/reconcile`, its own description at `/openapi.json`, `/health`, and what the addresses of labels tell. It keeps
 * nothing of what it is asked.
 */
export async function openService(context: Context, limits: Limits = usualLimits): Promise<FastifyInstance> {
  const service = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrivalMilliseconds,
    handlerTimeout: limits.answerMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    connectionTimeout: limits.idleMilliseconds,
    http: {
      // Node waits for headers a minute, and for the rest as long, unless told both.
      headersTimeout: limits.arrivalMilliseconds,
      requestTimeout: limits.arrivalMilliseconds,
      connectionsCheckingInterval: Math.min(1000, limits.arrivalMilliseconds / 2),
    },
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1000 },
    clientErrorHandler: answerClientError,
  });
  service.server.maxConnections = limits.connections;
  service.setValidatorCompiler(validatorCompiler);
  service.setSerializerCompiler(serializerCompiler);
  handleProblems(service, limits.arrivalMilliseconds);
  await service.register(cors);
  await service.register(swagger, openApi(context.version));
  for (const routes of [projectRoutes, suggestRoute, batchRoutes])
    await service.register(routes, { prefix: "/v1", ...context });
  for (const routes of [endpoint, suggestRoutes])
    await service.register(routes, { prefix: "/reconcile", ...context });
  for (const routes of [healthRoute, labelRoute]) await service.register(routes, context);
  service.get("/openapi.json", { schema: { hide: true } }, () => service.swagger());
  await service.ready();
  return service;
}
