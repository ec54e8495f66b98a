import { expect, test } from "vitest";
import { read } from "./read.ts";

function authors(line: string): string[] {
  return read(`# Empty index\n\n${line}\n\n## Impact\n\nSearches failed.\n`).people.map(({ name }) => name);
}

test.each([
  ["By Ada Lovelace", ["Ada Lovelace"]],
  ["By Ada Lovelace, duty engineer", ["Ada Lovelace"]],
  ["By Ada Lovelace, ACME Ops team", ["Ada Lovelace"]],
  ["By Ada Lovelace, Grace Hopper, and Alan Turing", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
  ["*Written by Grace Hopper and Ada Lovelace on 4 May 2024*", ["Grace Hopper", "Ada Lovelace"]],
  ["Posted by Ludwig van Beethoven (operations)", ["Ludwig van Beethoven"]],
  ["By Friday Morning the index was whole.", []],
  ["By restarting the index we put it right.", []],
  ["By 10:30 all was well.", []],
])("%j: %j", (line, names) => expect(authors(line)).toEqual(names));

test("a labelled author comes first", () =>
  expect(authors("By Ada Lovelace\n\nAuthor: Grace Hopper")).toEqual(["Grace Hopper"]));
