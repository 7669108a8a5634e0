/** Why a browser did not keep something, as the end of a sentence. */
export function storageProblem(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "QuotaExceededError") return "the browser’s storage is full";
  if (name === "SecurityError" || name === "InvalidStateError" || name === "ReferenceError")
    return "this browser does not let the page keep anything";
  return message;
}
