/** Lets comlink hand an AbortSignal to a worker, which it cannot by itself. Imported by both sides for this effect. */
import { transferHandlers, type TransferHandler } from "comlink";

const abortSignal: TransferHandler<AbortSignal, MessagePort> = {
  canHandle: (value): value is AbortSignal => value instanceof AbortSignal,
  serialize(signal) {
    const { port1, port2 } = new MessageChannel();
    const stop = () => port1.postMessage(null);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    return [port2, [port2]];
  },
  deserialize(port) {
    const control = new AbortController();
    port.addEventListener("message", () => control.abort(), { once: true });
    port.start();
    return control.signal;
  },
};

transferHandlers.set("abort signal", abortSignal);
