/** Bytes that are read from a file at a time. */
const pieceBytes = 1 << 19;

/** The bytes of a reader's file, piece by piece. @param onPiece is told the length of each */
export async function* piecesOf(
  file: Blob,
  onPiece: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += pieceBytes) {
    const piece = new Uint8Array(await file.slice(from, from + pieceBytes).arrayBuffer());
    onPiece(piece.length);
    yield piece;
  }
}
