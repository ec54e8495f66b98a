import type { Hit } from "./lexicon.ts";

/**
 * Whether a phrase found in a text is meant there: not the option of a command, a part of a name of code, of a path or
 * of a greater number, or a thing of which there was none.
 */
export function isMeant(text: string, { start, end }: Hit<unknown>): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (before.endsWith("--") || isNamePart(text, start, end)) return false;
  if (isDigit(text, start) && (PART_BEFORE.test(before) || PART_AFTER.test(text.slice(end, end + 2))))
    return false;
  if (DENIED_BEHIND.test(text.slice(end, end + 10)) || DENIED_AT.test(before)) return false;
  return !DENIED.test(before) && !DENIED_BEFORE.test(text.slice(Math.max(0, start - CLAUSE), start));
}

/** "`upgrade_role`", "`sqlx::query(`", "src/cache/store.ts": a part of a name of code or of a path; the name of a file tells by itself. */
function isNamePart(text: string, start: number, end: number): boolean {
  if (!text.includes(" ")) return false;
  if (text[start - 1] === "_" || text[end] === "_" || text[end] === "(" || text.startsWith("::", start - 2))
    return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (before.includes("/") && PATH_BEFORE.test(before)) || PATH_AFTER.test(text.slice(end, end + NEAR));
}

const PATH_BEFORE = /(?:^|\s)[\w.@-]*\/(?:[\w.@-]+\/)+[\w.@-]*$/;
const PATH_AFTER =
  /^[\w-]*(?:\/[\w.@-]+){2,}|^[\w-]*\.(?:[tj]sx?|mjs|py|rs|go|rb|php|java|cs|cpp|ya?ml|md|toml|json)\b/;

const NEAR = 50;
/** How far before it the subject of its clause may stand. */
const CLAUSE = 110;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** "1,028,501", "limit=500"; but "status=500". */
const PART_BEFORE = /\d[.,:]$|(?<!status|code)=$/i;
const PART_AFTER = /^[.,:]\d/;

/** "no network or disk failures", "not being actively exploited", "kein Datenverlust", "rather than an error". */
const DENIED =
  /\b(?:(?:no|without|zero|nor|ohne|keine?|sans|aucune?|sin|sem|ning[uú]na?|nenhuma?|ingen|inga|utan|geen|zonder) (?!longer|more|one|access|response|connect)(?:[\w-]+ ){0,2}|(?:not|never|rather than) (?:being |been |actively |an? |the |any ){0,2})$/i;
/** "データ損失なし", "데이터 손실: 없음", "无数据丢失": the word stands behind what it denies, or right before it. */
const DENIED_BEHIND =
  /^[\s|:：はもがの은는이가도]{0,5}(?:なし|無し|なかった|ありません|없|无(?!法)|нет(?!\p{L}))/u;
const DENIED_AT = /(?:[无無]|没有|并非|не было |без |нет )$/u;
/** "No messages were lost or corrupted": what else there was none of. */
const DENIED_BEFORE =
  /(?:^|[.;:(,] ?)(?:no|none|nothing|nobody) (?!longer|more|one|access|response|connect)[^.;:()]{3,80}(?:, ?| )(?:or|nor) (?:[\w-]+ )?$/i;
