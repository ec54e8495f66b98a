/** A document as it is written, line by line. */
export class Page {
  readonly #lines: string[] = [];

  /** Writes lines and answers the number of the first, 1-based. */
  write(...lines: readonly string[]): number {
    this.#lines.push(...lines);
    return this.#lines.length - lines.length + 1;
  }

  /** Writes a block parted from what stands before it, and answers the number of its first line. */
  block(...lines: readonly string[]): number {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
    return this.write(...lines);
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
