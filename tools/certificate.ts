import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * A key and a certificate for this machine, made anew and good for a day: browsers speak HTTP/2 over TLS alone. Nobody
 * vouches for it, so that a browser must be told to take it.
 *
 * @returns both in PEM, one after the other
 * @throws where openssl is not installed
 */
export async function certificate(): Promise<string> {
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const holder = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "1"];
  const made = promisify(execFile)("openssl", [
    ...["req", "-x509", ...kind, ...holder],
    ...["-keyout", "-", "-out", "-"],
  ]);
  return made.then(
    ({ stdout }) => stdout,
    (cause: unknown) => {
      throw new Error("missing certificate: (expected openssl to make one, for HTTP/2)", { cause });
    },
  );
}
