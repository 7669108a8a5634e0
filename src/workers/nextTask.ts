const tasks = new MessageChannel();
tasks.port1.start();

/** Resolves when messages that have arrived were handled; a timer would wait four milliseconds besides. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    tasks.port1.addEventListener("message", () => resolve(), { once: true });
    tasks.port2.postMessage(null);
  });
}
