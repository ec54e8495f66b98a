import { readFileSync, writeFileSync } from "node:fs";
import { withReference } from "./reference.ts";

const README = new URL("../../README.md", import.meta.url);
writeFileSync(README, withReference(readFileSync(README, "utf8")));
