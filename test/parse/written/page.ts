/** A document as it is written, line by line. */
export class Page {
  readonly #lines: string[] = [];
  #indent = "";

  /** Writes lines and answers the number of the first, 1-based. */
  write(...lines: readonly string[]): number {
    this.#lines.push(...lines.map((line) => (line === "" ? line : `${this.#indent}${line}`)));
    return this.#lines.length - lines.length + 1;
  }

  /** Writes a block parted from what stands before it, and answers the number of its first line. */
  block(...lines: readonly string[]): number {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
    return this.write(...lines);
  }

  /** Whatever is written meanwhile stands below an item of a list. */
  indented<T>(indent: string, write: () => T): T {
    const before = this.#indent;
    this.#indent += indent;
    const answer = write();
    this.#indent = before;
    return answer;
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
