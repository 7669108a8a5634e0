/**
 * Loaded into Framework's process, whose server takes no headers: every answer of this process isolates its page from other
 * hosts, without which models run on one thread.
 */
import { subscribe } from "node:diagnostics_channel";

subscribe("http.server.request.start", ({ response }) => {
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
});
