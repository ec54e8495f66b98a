import { type Diagnostic, diagnose } from "../model/diagnostic.ts";

/** The ids of an archive: what each document is called, and what was found amiss. */
export interface AssignedIds {
  /** By path. */
  ids: Map<string, string>;
  /** By path, where an id was taken. */
  findings: Map<string, Diagnostic>;
}

/**
 * Gives every document an id of its own. Where two ask for the same, the first in path order has it, and the other
 * gets a number behind it, so that neither page is lost.
 */
export function assignIds(documents: { path: string; id: string }[]): AssignedIds {
  const owners = new Map<string, string>();
  const assigned: AssignedIds = { ids: new Map(), findings: new Map() };
  for (const { path, id: wanted } of documents) {
    const id = safeId(wanted);
    const owner = owners.get(id);
    const free = owner === undefined ? id : nextFree(id, owners);
    owners.set(free, path);
    assigned.ids.set(path, free);
    if (owner !== undefined) assigned.findings.set(path, duplicate(id, path, owner, free));
  }
  return assigned;
}

/** An id becomes a path of the site: it must not lead out of its folder. */
function safeId(id: string): string {
  const parts = id.split(/[/\\]+/).filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.map((part) => part.replace(/[?#%:*"<>|\s]+/g, "-")).join("/") || "untitled";
}

function nextFree(id: string, owners: Map<string, string>): string {
  let count = 2;
  while (owners.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}

function duplicate(id: string, path: string, owner: string, free: string): Diagnostic {
  const message = `${path} and ${owner} have the same id, “${id}”; the page of ${path} is at “${free}”`;
  return diagnose("id-duplicate", { line: 1 }, message);
}
