import { expect, test } from "vitest";
import { virtualOptions } from "../../src/integration/virtual-options.ts";
import { makeFolder, optionsFor } from "../collect/folder.ts";

/** Calls a hook of the plugin as Vite does. */
function call(hook: unknown, argument: string): unknown {
  return typeof hook === "function" ? hook.call({}, argument) : undefined;
}

test("each option is an export of the module, as it is when the site asks for it", async () => {
  let options = optionsFor(makeFolder());
  const plugin = virtualOptions(() => options);
  options = { ...options, base: "/x/", contentDir: 'a "quoted" folder' };
  const id = call(plugin.resolveId, "virtual:casebook/options");
  const code = String(call(plugin.load, String(id)));
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect({ ...module }).toEqual(JSON.parse(JSON.stringify(options)));
});

test("other modules are left alone", () => {
  const plugin = virtualOptions(() => optionsFor(makeFolder()));
  expect(call(plugin.resolveId, "virtual:other")).toBeUndefined();
  expect(call(plugin.load, "/src/pages/index.astro")).toBeUndefined();
});
