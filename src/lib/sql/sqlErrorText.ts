/**
 * What DuckDB says of a mistake. It words most errors itself, "Binder Error: …"; those of its parser come as JSON with
 * the kind and the message apart.
 */
export function sqlErrorText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.startsWith("{")) return message;
  try {
    const { exception_type: kind, exception_message: text } = JSON.parse(message) as Record<string, unknown>;
    return typeof kind === "string" && typeof text === "string" ? `${kind} Error: ${text}` : message;
  } catch {
    return message;
  }
}
