/** A file that is being read, whatever it was packed in. */
export interface Input {
  /** As it was named on the command line. */
  readonly file: string;
  /** Bytes that it takes on the disk. */
  readonly size: number;
  /** Bytes of those that have been read by now. */
  bytesRead(): number;
  /** Its text, unpacked and decoded, in pieces; to be read once. Throws UnreadableFile when it cannot be read on. */
  readonly text: AsyncIterable<string>;
}
