import { describe, expect, it } from "vitest";
import { readPeople } from "../../../src/parse/values/person.ts";

describe("readPeople", () => {
  it.each<[text: string, ...people: [name: string, role: string | null][]]>([
    ["Alice Smith, Bob (IC)", ["Alice Smith", null], ["Bob", "IC"]],
    ["@alice and @bob", ["@alice", null], ["@bob", null]],
    ["Alice <a@x.org>", ["Alice", null]],
    ["[Alice](https://github.com/alice)", ["Alice", null]],
    ["Kris Nóva ([@krisnova](https://hachyderm.io/@nova))", ["Kris Nóva", null]],
    ["Data platform team", ["Data platform team", null]],
    ["Scribe: Alice; Incident commander: Bob", ["Alice", "Scribe"], ["Bob", "Incident commander"]],
    ["Alice - Incident Commander", ["Alice", "Incident Commander"]],
    ["Jane Doe (SRE, on call) & Tom", ["Jane Doe", "SRE, on call"], ["Tom", null]],
    ["**Author:** Jane Doe", ["Jane Doe", "Author"]],
    ["张伟、李娜", ["张伟", null], ["李娜", null]],
    ["`@nova`", ["@nova", null]],
  ])("%s", (text, ...people) => {
    expect(readPeople(text)).toEqual(people.map(([name, role]) => ({ name, role })));
  });

  it.each(["", "TBD", "N/A", "-", "[Name]", "Unassigned"])("nobody in: %s", (text) => {
    expect(readPeople(text)).toEqual([]);
  });
});
