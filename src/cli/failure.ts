import { z } from "zod";

const placedSchema = z.object({
  message: z.string(),
  hint: z.string().optional(),
  loc: z
    .object({ file: z.string().optional(), line: z.number().optional(), column: z.number().optional() })
    .optional(),
  stack: z.string().optional(),
  /** What of the system refused: a file or folder, seldom our own fault. */
  syscall: z.string().optional(),
});

/** Says why a build failed: at a place in a document where there is one, else with the trace, for it is our own fault. */
export function describeFailure(error: unknown): string {
  const { success, data } = placedSchema.safeParse(error);
  if (!success) return String(error);
  const { message, hint, loc, stack, syscall } = data;
  if (syscall !== undefined) return message;
  if (!loc?.file) return [stack ?? message, hint].filter(Boolean).join("\n");
  const place = [loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(":");
  return [`${place} error ${message}`, hint && `    ${hint}`].filter(Boolean).join("\n");
}
