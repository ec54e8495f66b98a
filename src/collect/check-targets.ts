import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import { isAbsolute } from "../render/targets.ts";
import { findTarget, type Surroundings } from "./find-target.ts";

const LONGEST_TARGET = 100;
const HTML_TARGET = /\b(src|href)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** Finds the relative links and images of a document that lead nowhere. */
export function checkTargets(tree: Root, path: string, surroundings: Surroundings): Diagnostic[] {
  const findings: Diagnostic[] = [];
  visit(tree, (node) => {
    for (const { target, what } of targetsOf(node)) {
      if (target === "" || target.startsWith("#") || isAbsolute(target)) continue;
      if (findTarget(target, path, surroundings) !== null) continue;
      const message = `The ${what} “${shorten(target)}” is not in the content folder`;
      findings.push(diagnose("link-broken", placeOf(node), message));
    }
  });
  return findings;
}

function targetsOf(node: Nodes): { target: string; what: "link" | "image" }[] {
  if (node.type === "link" || node.type === "definition") return [{ target: node.url, what: "link" }];
  if (node.type === "image") return [{ target: node.url, what: "image" }];
  if (node.type !== "html") return [];
  return [...node.value.matchAll(HTML_TARGET)].map(([, attribute = "", double, single]) => ({
    target: double ?? single ?? "",
    what: attribute.toLowerCase() === "src" ? "image" : "link",
  }));
}

function shorten(target: string): string {
  return target.length > LONGEST_TARGET ? `${target.slice(0, LONGEST_TARGET)}…` : target;
}

function placeOf({ position }: Nodes) {
  if (!position) return { line: 1 };
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
