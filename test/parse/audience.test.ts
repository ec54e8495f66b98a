import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutInternal } from "../../src/parse/audience.ts";
import { parsePostmortem } from "../../src/parse/index.ts";

const OPEN = "<!-- casebook:internal -->";
const CLOSE = "<!-- /casebook:internal -->";

test.each([
  ["a block", `a\n${OPEN}\nsecret\n${CLOSE}\nb`, "a\n\n\n\nb"],
  ["within a line", `a ${OPEN}secret${CLOSE} b`, "a  b"],
  ["two in a line", `a ${OPEN}secret${CLOSE} b ${OPEN}secret${CLOSE} c`, "a  b  c"],
  ["one that ends where the next begins", `${OPEN}\nsecret ${CLOSE} b ${OPEN} secret\nsecret`, "\n b \n"],
  ["one in the other", `${OPEN}secret${OPEN}secret${CLOSE}secret${CLOSE}b`, "b"],
  ["one that is not closed", `a\n${OPEN}\nsecret\nsecret`, "a\n\n\n"],
  ["a marker over two lines", "<!--\ncasebook:internal -->secret", "\n"],
  ["capitals", "<!-- Casebook:Internal -->secret", ""],
  ["a closing marker alone", `a${CLOSE}b`, "ab"],
])("%s", (_name, text, shown) => {
  expect(withoutInternal(text)).toBe(shown);
});

test("what is kept back is nowhere in what is read for the public", () => {
  const part = fc.constantFrom(
    OPEN,
    CLOSE,
    "\n",
    "\n\n",
    "## Impact\n\n",
    "- ",
    "| a |\n|---|\n",
    "shown ",
    "> ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      let depth = 0;
      const text = parts.map((piece) => {
        depth = piece === OPEN ? depth + 1 : piece === CLOSE ? Math.max(0, depth - 1) : depth;
        return depth > 0 ? `${piece}secret ` : piece;
      });
      const { record, tree, diagnostics } = parsePostmortem(text.join(""), {
        path: "a.md",
        audience: "public",
      });
      expect(JSON.stringify({ record, tree, diagnostics })).not.toContain("secret");
    }),
  );
});
