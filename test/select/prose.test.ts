import { expect, it } from "vitest";
import { asProse } from "../../src/select/prose.ts";

it.each([
  ["One line.", "One line."],
  [
    "Orders failed:\nno card was charged\nno mail was sent",
    "Orders failed: no card was charged; no mail was sent",
  ],
  [
    "Carts were empty\nThe search was slow\nAll is well.",
    "Carts were empty. The search was slow. All is well.",
  ],
  ["It stopped (“for good”)\n`cron` did not", "It stopped (“for good”); `cron` did not"],
  ["He said “wait.”\nThen it came back", "He said “wait.” Then it came back"],
  ["接続が切れた\n画面が白い", "接続が切れた。画面が白い"],
  ["切れた。\n白い", "切れた。 白い"],
  ["  a \n\n b  ", "a; b"],
  ["", ""],
])("%j is %j", (text, prose) => expect(asProse(text)).toBe(prose));
