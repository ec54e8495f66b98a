import { styleText } from "node:util";
import { type Command, UsageError } from "./usage.ts";

/** Each command is loaded only when it is asked for: `parse` and `check` start without Astro. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  dev: async () => (await import("./dev.ts")).dev,
  explain: async () => (await import("./explain.ts")).explain,
  parse: async () => (await import("./parse.ts")).parse,
  preview: async () => (await import("./preview.ts")).preview,
};

process.exitCode = await main(process.argv.slice(2));

/** Runs one command; gives its exit code: 0 well, 1 with findings or a failure, 2 for a wrong use. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    await write(await help());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(`casebook: no command “${name}”; there are ${Object.keys(COMMANDS).join(", ")}\n`);
    return 2;
  }
  const command = await load();
  if (args.includes("--help") || args.includes("-h")) {
    await write(`Usage: ${command.usage}\n`);
    return 0;
  }
  return run(name, command, args);
}

async function run(name: string, command: Command, args: string[]): Promise<number> {
  const colours = process.stdout.isTTY === true && process.stdout.hasColors() && !process.env.NO_COLOR;
  try {
    return await command.run(args, { cwd: process.cwd(), colours, write });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`casebook ${name}: ${error.message}\nUsage: ${command.usage}\n`);
    return 2;
  }
}

/** Writes to standard output; settles when all of it is out, or nobody reads it any more. */
function write(text: string): Promise<void> {
  return new Promise((settle, fail) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") fail(error);
      else settle();
    });
  });
}

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const usages = commands.map(({ usage }) => `  ${usage}\n`).join("");
  return `${styleText("bold", "Casebook")} makes a searchable archive of incident postmortems.\n\n${usages}`;
}
