import { join } from "node:path";
import { expect, test } from "vitest";
import { showErrors } from "../../src/integration/show-errors.ts";
import { makeFolder, optionsFor, writeFiles } from "../collect/folder.ts";
import { fakeServer } from "./server.ts";

const BROKEN = "---\ntitle: A\n  x: [\n---\n\nText.\n";

test("an error in a document that was saved is shown with its place, until it is mended", () => {
  const folder = makeFolder({ "2023/a.md": BROKEN });
  const file = join(folder, "2023/a.md");
  const { server, sent, emit } = fakeServer();
  showErrors(server, optionsFor(folder));
  const error = {
    type: "error",
    err: expect.objectContaining({
      name: "front-matter-invalid",
      hint: expect.any(String),
      loc: { file, line: expect.any(Number), column: expect.any(Number) },
    }),
  };
  emit("change", file);
  expect(sent).toEqual([error]);
  emit("connection");
  expect(sent).toEqual([error, error]);

  writeFiles(folder, { "2023/a.md": "# A\n\nText.\n" });
  emit("change", file);
  emit("connection");
  expect(sent).toHaveLength(2);
});

test("an error goes with its document", () => {
  const folder = makeFolder({ "a.md": BROKEN });
  const { server, sent, emit } = fakeServer();
  showErrors(server, optionsFor(folder));
  emit("change", join(folder, "a.md"));
  emit("unlink", join(folder, "a.md"));
  emit("connection");
  expect(sent).toHaveLength(1);
});

test("advice and files elsewhere are not shown", () => {
  const folder = makeFolder({ "a.md": "# A\n\n[b](gone.md)\n", "b.png": "" });
  const elsewhere = makeFolder({ "c.md": BROKEN });
  const { server, sent, emit } = fakeServer();
  showErrors(server, optionsFor(folder));
  for (const file of [join(folder, "a.md"), join(folder, "b.png"), join(elsewhere, "c.md")])
    emit("change", file);
  expect(sent).toEqual([]);
});
