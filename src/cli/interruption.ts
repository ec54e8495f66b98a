/** Settles when the command is told to end: by Ctrl-C, or by whoever started it. */
export function interruption(): Promise<void> {
  return new Promise((settle) => {
    process.once("SIGINT", () => settle()).once("SIGTERM", () => settle());
  });
}
