import { Workbox } from "workbox-window";

/** Keeps the book for reading without a network, from the first visit on, and says when there is a newer one. */
async function keepForOffline(): Promise<void> {
  const worker = new Workbox(new URL("../sw.js", import.meta.url).href);
  worker.addEventListener("waiting", () => sayThatThereIsNewer(worker));
  // What this page fetched before the worker was there.
  worker.addEventListener("activated", ({ isUpdate }) => {
    if (isUpdate) return;
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    void worker.messageSW({ type: "CACHE_URLS", payload: { urlsToCache: [location.href, ...fetched] } });
  });
  await worker.register();
}

function sayThatThereIsNewer(worker: Workbox): void {
  const note = document.createElement("aside");
  note.className = "newer-version";
  note.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Load it";
  button.addEventListener("click", () => {
    worker.addEventListener("controlling", () => location.reload());
    worker.messageSkipWaiting();
  });
  note.append("There is a newer version of this book. ", button);
  document.body.append(note);
}

// A browser that keeps nothing, or is told to keep nothing, shows the book all the same.
if ("serviceWorker" in navigator)
  keepForOffline().catch((error: unknown) =>
    console.warn("The book is not kept for reading offline:", error),
  );
