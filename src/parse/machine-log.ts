import type { Unit } from "./unit.ts";

/** A process with its number, a time to the millionth of a second, the kernel, a level behind the time, or the fields of structured logging. */
const MACHINE =
  /\s[\w@.-]{2,60}\[\d{1,9}\]:|:\d\d\.\d{6,9}(?!\d)|:\d\d\S{0,12}\s(?:[\w[(][^\s:]{0,39}\s){0,2}(?:kernel\b|\[?(?:INFO|WARN|WARNING|ERR|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRIT|CRITICAL|INF|WRN|DBG)\b\]?[\s:[])|\b(?:level|lvl|msg|ts)=/;

/** Whether a text is one record of a structured log: `{"level": ...}`. */
export function isLogRecord(text: string): boolean {
  return text.startsWith('{"');
}

/** Whether a line of code was written by a program rather than by somebody who keeps a chronicle. */
export function isMachineLog({ kind, text }: Unit): boolean {
  return kind === "code" && MACHINE.test(text.slice(0, 200));
}
