import type { FalseLead, Item, Postmortem } from "../model/postmortem.ts";
import type { Clock } from "./incident-clock.ts";
import { phaseName } from "./incident-words.ts";
import { shortened } from "./listing.ts";
import type { Rail } from "./timeline-rail.ts";
import { durationText } from "./wording.ts";

/** A false lead beside the document. */
export interface LeadView {
  /** What was suspected. */
  name: string;
  /** `09:20, 10 min`; null where neither is known. */
  when: string | null;
  text: string;
  /** What told it apart; empty where `text` says so itself, null where nothing is said. */
  ruledOutBy: string | null;
  /** Where in the page it is told. */
  href: string;
}

export interface Leads {
  items: LeadView[];
  /** How the minutes were counted. */
  note: string | null;
}

/** Lessons of one kind; the title is null where all are plain lessons. */
export interface Lesson {
  title: string | null;
  items: Item[];
}

/** What an incident leaves behind. */
export interface Aside {
  leads: Leads;
  lessons: Lesson[];
}

const LEAD_LENGTH = 220;

/** What stands beside the timeline and the document. */
export function asideOf(record: Postmortem, rail: Rail, clock: Clock): Aside {
  const items = record.falseLeads.map((lead) => leadView(lead, rail, clock));
  const measured = record.falseLeads.some(({ minutes }) => minutes !== null);
  const note =
    "Minutes run to the entry that drops the lead, else to the next entry: then they are a lower bound.";
  return { leads: { items, note: measured ? note : null }, lessons: lessonsOf(record) };
}

function leadView(lead: FalseLead, rail: Rail, clock: Clock): LeadView {
  const row = rail.rows.find(
    ({ kind, lines }) =>
      kind === "entry" && lines !== null && lines[0] <= lead.lines[1] && lead.lines[0] <= lines[1],
  );
  const at = clock.show(lead.at) ?? row?.at ?? null;
  const when = [at?.time?.slice(0, 5) ?? "", lead.minutes === null ? "" : durationText(lead.minutes)]
    .filter((part) => part !== "")
    .join(", ");
  return {
    name: lead.suspects.length > 0 ? lead.suspects.join(", ") : phaseName("false-lead"),
    when: when || null,
    text: shortened(lead.text, LEAD_LENGTH),
    ruledOutBy: ruledOutWords(lead),
    href: row === undefined ? "#document" : `#${row.id}`,
  };
}

function ruledOutWords({ text, ruledOutBy }: FalseLead): string | null {
  if (ruledOutBy === null) return null;
  return text.includes(ruledOutBy.text.trim()) ? "" : shortened(ruledOutBy.text, LEAD_LENGTH);
}

function lessonsOf({ lessons }: Postmortem): Lesson[] {
  const groups = [
    { title: "Went well", items: lessons.wentWell },
    { title: "Went poorly", items: lessons.wentPoorly },
    { title: "Got lucky", items: lessons.gotLucky },
    { title: "Learned", items: lessons.learned },
  ].filter(({ items }) => items.length > 0);
  const only = groups.length === 1 && groups[0]?.items === lessons.learned;
  return only ? groups.map(({ items }) => ({ title: null, items })) : groups;
}
