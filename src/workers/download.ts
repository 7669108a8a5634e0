/** What has arrived of some files taken together, in bytes, and how much there is if that is known. */
export interface Arrival {
  bytes: number;
  total: number | null;
}

/** An `Arrival` before anything has come. */
export function nothingYet(): Arrival {
  return { bytes: 0, total: 0 };
}

/**
 * Fetches a file, and adds what arrives to a count that several files may share.
 *
 * @param onArrival called with the count after every piece
 * @throws if there is no such file, or it breaks off
 */
export async function download(
  url: string,
  arrived: Arrival,
  onArrival: (arrived: Arrival) => void,
): Promise<ArrayBuffer> {
  const response = await fetched(url);
  if (!response.ok || !response.body)
    throw new Error(`missing file: ${url}, status ${response.status} (expected 200)`);
  // A compressed response counts its bytes before they are unpacked: then the total is not known.
  const length = response.headers.get("content-encoding") ? null : response.headers.get("content-length");
  arrived.total = length === null || arrived.total === null ? null : arrived.total + Number(length);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        arrived.bytes += chunk.length;
        onArrival(arrived);
        controller.enqueue(chunk);
      },
    }),
  );
  try {
    return await new Response(counted).arrayBuffer();
  } catch (cause) {
    throw new Error(`broken download: ${url}, after ${arrived.bytes} bytes (expected the whole file)`, {
      cause,
    });
  }
}

/**
 * Fetches JSON; see `download`.
 *
 * @throws if it is not there, not whole, or not JSON
 */
export async function downloadJson(
  url: string,
  arrived: Arrival,
  onArrival: (arrived: Arrival) => void,
): Promise<unknown> {
  const file = await download(url, arrived, onArrival);
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch (cause) {
    throw new Error(`unreadable file: ${url} (expected JSON)`, { cause });
  }
}

async function fetched(url: string): Promise<Response> {
  try {
    return await fetch(url);
  } catch (cause) {
    throw new Error(`unreachable file: ${url} (expected an answer; is there a connection?)`, { cause });
  }
}
