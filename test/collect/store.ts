import type { CollectContext } from "../../src/collect/loader.ts";

/** A stand-in for Astro's store, logger and watcher that remembers what it is given. */
export function fakeContext() {
  const values = new Map<string, { id: string; data: Record<string, unknown>; digest?: number | string }>();
  const lines: string[] = [];
  const listeners = new Map<string, (file: string) => void>();
  const sets: string[] = [];
  const store = {
    get: (id: string) => values.get(id),
    has: (id: string) => values.has(id),
    keys: () => [...values.keys()],
    values: () => [...values.values()],
    entries: () => [...values.entries()],
    delete: (id: string) => values.delete(id),
    clear: () => values.clear(),
    set: (entry: { id: string; data: Record<string, unknown>; digest?: number | string }) => {
      if (entry.digest !== undefined && values.get(entry.id)?.digest === entry.digest) return false;
      values.set(entry.id, entry);
      sets.push(entry.id);
      return true;
    },
  };
  const logger = {
    info: (line: string) => lines.push(`info ${line}`),
    warn: (line: string) => lines.push(`warn ${line}`),
    error: (line: string) => lines.push(`error ${line}`),
  };
  const watcher = {
    added: [] as string[],
    add(path: string) {
      this.added.push(path);
    },
    on: (event: string, listener: (file: string) => void) => listeners.set(event, listener),
  };
  const emit = (event: "add" | "change" | "unlink", file: string) => listeners.get(event)?.(file);
  const context = { store, logger } as unknown as CollectContext;
  const watched = { store, logger, watcher } as unknown as CollectContext;
  return { context, watched, watcher, emit, values, lines, sets };
}
