import { type ParseArgsConfig, parseArgs } from "node:util";

/** Something wrong in what was asked for: printed without a trace, and the command ends with 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** What a command is given from outside, so that it reads nothing of that by itself. */
export interface Surroundings {
  /** Directory that paths are relative to. */
  cwd: string;
  /** Whether standard output shows colours. */
  colours: boolean;
  write(text: string): Promise<void>;
}

/** One command. The promise gives the exit code. */
export interface Command {
  usage: string;
  run(args: string[], surroundings: Surroundings): Promise<number>;
}

/** Options and positionals; any that the command does not know is a usage error. */
export function readArgs<T extends NonNullable<ParseArgsConfig["options"]>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

/** One of the values that an option may have; the first where it was not given. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  option: string,
  given: string | undefined,
  allowed: T,
): T[number] {
  if (given === undefined) return allowed[0];
  const found = allowed.find((value) => value === given);
  if (found === undefined)
    throw new UsageError(`--${option} is “${given}”, expected ${allowed.join(" or ")}`);
  return found;
}

/** At most one positional. */
export function atMostOne(positionals: string[], fallback: string): string {
  if (positionals.length > 1) throw new UsageError(`expected one folder, found ${positionals.join(", ")}`);
  return positionals[0] ?? fallback;
}
