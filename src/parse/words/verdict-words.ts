/** Heads and headings above suspects, each of which has its verdict. */
export const NAMES_SUSPECTS =
  /\b(?:hypothes[ie]s|theor(?:y|ies)|suspects?|suspicions?|suspected|candidates?|possible causes?|potential causes?|explanations?|hip[óo]tes[ei]s|hypothèses?|hypothesen?|hypoteser?|ipotesi|verdächtige)\b|仮説|假设|가설/iu;

/** Says by itself that something was not it. */
export const FIRM =
  "ruled[ -]out|not (?:it\\b|guilty|implicated|owning|responsible|involved|the (?:root |actual |real )?(?:cause|culprit|problem|issue|reason|trigger|mechanism))|disprove[dn]|refuted|debunked|exonerated|red herring|false (?:lead|trail)|dead end|avvisa[dt]|uteslut(?:en|et|na)|descartad[oa]|ausgeschlossen|widerlegt|écartée?|infirmée?|uitgesloten|esclus[oa]|utelukket|udelukket|已?排除|非根因|不是根因|原因ではない|除外|否定";
/** Says so of a suspicion, and other things of others. */
export const PLAIN =
  "(?:no|false|wrong|failed|nein|nej|não)(?=\\W{0,3}(?:[.,;:(—–-]|$))|incorrect|rejected|dismissed|discarded|eliminated|excluded|cleared|innocent|unlikely|unsupported|not (?:supported|confirmed|the case|reproduc)|did(?:n['’]t| not) (?:help|fix|work)|[❌✗✘✖]|não confirmad|却下|不成立";

/** Says of a suspicion that it was right. */
export const CONFIRMED =
  "confirmed|proven|correct|guilty|(?:the |actual |real )?(?:root cause|culprit)(?: found| confirmed)?|bestätigt|confirmad[oa]|confirmée?|confermat[oa]|bevestigd|bekreftet|bekräftad|已?确认|確認済み";

/** "Ruled out: ...", "**not the cause**": the verdict with which a text begins. */
export const CLEARS_FIRMLY = new RegExp(`^[\\s*_("“]{0,4}(?:${FIRM})`, "iu");

/** The same, by words that are told of other things as well. */
export const CLEARS_SUSPECT = new RegExp(`^[\\s*_("“]{0,4}(?:${FIRM}|${PLAIN})`, "iu");
