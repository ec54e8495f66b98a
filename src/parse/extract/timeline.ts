import type { Phase } from "../../model/vocabulary.ts";
import { undecorated } from "../label.ts";
import type { Section } from "../section.ts";
import type { Source } from "../source.ts";
import { isBelow, type Unit } from "../unit.ts";
import { isMomentAlone, type WrittenDate } from "../values/moment.ts";
import { leadingWeekday } from "../values/weekday.ts";
import { Afternoon, inHalf } from "./afternoon.ts";
import { addDetail, type RawEntry, rawEntry, type Told, withName } from "./raw-entry.ts";
import { isPost } from "./status-posts.ts";
import { momentBehind, momentInFront, type Neighbours } from "./timeline-neighbours.ts";
import { type GroupStart, type Role, roleOf } from "./timeline-role.ts";
import { timelineSections } from "./timeline-sections.ts";
import { isTimedRow } from "./timeline-table.ts";
import { timelineUnits } from "./timeline-units.ts";

/** Every entry of the document's chronology, in document order. */
export function readTimeline(source: Source): RawEntry[] {
  return timelineSections(source).flatMap((section) => entriesOf(section, source));
}

function entriesOf(section: Section, { settings, unwritten }: Source): RawEntry[] {
  const units = timelineUnits(section).filter((unit) => !unwritten.has(unit));
  const inFront = units.filter((unit) => unit.kind !== "row" && momentInFront(unit, settings)?.time);
  const timed = inFront.length;
  const isQuoted = inFront.filter(({ kind }) => kind === "heading" || kind === "item").length >= LEAST_PLAIN;
  const isHeaded = inFront.filter(({ kind }) => kind === "heading").length >= LEAST_BEHIND;
  // What happened then stands below such a line.
  const isStamped = inFront.filter(({ text }) => isMomentAlone(text, settings)).length >= LEAST_PLAIN;
  const steps = isToldInSteps(units);
  const behind = units.filter((unit) => momentBehind(unit, settings)).length >= LEAST_BEHIND;
  const isNamed = section.kinds.includes("timeline");
  const posts = !isNamed && units.filter(isPost).length >= LEAST_PLAIN;
  const table = units.filter(isTimedRow).length >= LEAST_PLAIN;
  const told =
    section.kinds.includes("leadUp") || (isNamed && !isStamped && isToldInParagraphs(units, timed));
  const walk = new Walk();
  for (const [index, unit] of units.entries()) {
    walk.leaveGroup(unit);
    const isCode = isQuoted && unit.kind === "code";
    // "At 15:40 the check was interrupted" goes on with what is told below a heading with a time.
    const isProse =
      isHeaded &&
      unit.kind === "line" &&
      walk.last?.unit.kind === "heading" &&
      BEGINS_SENTENCE.test(unit.text);
    if (isCode || isProse) walk.take(unit, { is: "detail", phase: null });
    else
      walk.take(
        unit,
        roleOf(
          unit,
          {
            next: units[index + 1],
            last: walk.last,
            timed: timed > 0 || behind,
            told,
            steps,
            behind,
            posts,
            table,
          },
          settings,
        ),
      );
  }
  return walk.entries.map(withName);
}

/** So many headings or items with times, and code between them is what a program wrote, whatever its lines begin with. */
const LEAST_PLAIN = 2;

/** How many headings of a timeline have their times behind them, if that is the way of its author. */
const LEAST_BEHIND = 3;

const BEGINS_SENTENCE = /^(?:at|by|around|about|on|from|until|shortly) (?!\d{1,2}[:.h]\d\d\S{0,8}$)/i;

/** A numbered list of which most items have none below: what stands below the others are details. */
function isToldInSteps(units: readonly Unit[]): boolean {
  const items = units.filter(({ ordered, depth }) => ordered && depth === 1);
  return items.length > 3 && items.filter(({ hasItems }) => hasItems).length * 2 < items.length;
}

/** "We first suspected the proxy.", "A restart brought the site back.": paragraphs and nothing else, few of them timed. */
function isToldInParagraphs(units: readonly Unit[], timed: number): boolean {
  return timed * 2 < units.length && units.every(({ kind, depth }) => kind === "line" && depth === 0);
}

/** Goes through a timeline and keeps what an entry inherits: the date and the group above it. */
class Walk {
  readonly entries: RawEntry[] = [];
  last: Neighbours["last"] = null;
  private date: WrittenDate | null = null;
  private readonly noon = new Afternoon();
  private group: { unit: Unit; phase: Phase | null; from: GroupStart | null } | null = null;

  take(unit: Unit, role: Role): void {
    switch (role.is) {
      case "entry":
        this.add(unit, role.told);
        break;
      case "date":
        this.date = role.date;
        this.last = null;
        if (role.told) this.add(unit, role.told);
        break;
      case "group":
        this.group = { unit, phase: role.phase, from: role.from };
        this.date = role.from?.date ?? this.date;
        this.last = null;
        break;
      case "detail":
        if (!this.last) break;
        addDetail(this.last.entry, undecorated(unit.text), unit.lines[1]);
        // "Investigation: we assumed an overload" may tell of more than its label says.
        if (role.phase === "investigation") this.last.entry.group ??= role.phase;
        else this.last.entry.phase ??= role.phase;
        break;
      default:
    }
  }

  /** A group that is a list item ends with its items, one that is a heading with the next. */
  leaveGroup(unit: Unit): void {
    const opener = this.group?.unit;
    if (!opener) return;
    const isInside =
      opener.kind === "item" ? isBelow(unit, opener) : unit.kind !== "heading" || opener.kind !== "heading";
    if (!isInside) this.group = null;
  }

  private add(unit: Unit, told: Told): void {
    const within = told.moment && inHalf(told.moment, unit, this.group?.from ?? null);
    const moment = within && this.noon.follow(within, unit);
    const entry = rawEntry(
      unit,
      { ...told, moment },
      {
        date: this.date,
        group: this.group?.phase ?? null,
        weekday: this.group ? leadingWeekday(this.group.unit.text) : null,
      },
    );
    this.entries.push(entry);
    // The cells of a row say all there is to say of it.
    if (unit.kind !== "row") this.last = { entry, unit, timed: told.moment !== null };
  }
}
