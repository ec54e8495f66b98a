import { FOREIGN_POPULATION, POPULATION } from "../words/population-words.ts";
import { NUMBER_WORD, spelledNumber } from "./number-words.ts";

/** A percentage from 0 to 100 and its slice of the text. */
export interface FoundPercent {
  value: number;
  start: number;
  end: number;
}

/** A letter of a script that parts its words by spaces: such a letter may not touch a number, 約 and 的 may. */
const LETTER = "(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}])\\p{L}";
const SIGN =
  `(?:[ \\u00a0\\u202f]?[%％](?!${LETTER}|[\\d%])|` +
  "[ \\u00a0-](?:per[ -]?cent|pct\\.?|percentage)(?!\\p{L}))";
const NUMBER = "(?:\\d{1,3}(?:[.,]\\d{1,4})?)";
const WORDS = (most: number) => `(?:[\\p{L}\\d’'/-]{1,20}[ \\n]){0,${most}}?`;
const PERCENT = new RegExp(
  `(?<!(?:${LETTER}|[\\d_/:=$€£])[.,]?)(?<number>${NUMBER}|${NUMBER_WORD})(?:(?:[ \\u00a0]?[%％])?[ \\u00a0]?(?:[-–—]|to|or|(?<=between [^ ]{1,12} )and)[ \\u00a0]?(?:${NUMBER}|${NUMBER_WORD})${SIGN}|${SIGN})`,
  "giu",
);

/** "of all our users", "user disruption", "drop in active sessions". */
const SHARE_AFTER = new RegExp(
  `^[ \\n](?:or (?:more|so) )?(?:of[ \\n]${WORDS(6)}${POPULATION}(?![\\p{L}-])|of[ \\n](?:all|our)[ \\n](?!cpu|memory|ram|disk|space|storage|capacity|quota|time|code|the)\\p{L}+s(?!\\p{L})|${WORDS(2)}${POPULATION}[ \\n](?:[\\p{L}]{1,14}[ \\n])?(?:disruption|failures?|loss|impact|affected|impacted|errors?|drop|outage|dip|decline|reduction)(?!\\p{L})|` +
    `(?:drop|decrease|reduction|decline|loss|fall|dip|fewer|less)[ \\n](?:(?:in|of)[ \\n])?${WORDS(3)}(?:${POPULATION}|engagement|throughput|sales|availability|accessibility|reachability)(?!\\p{L}))`,
  "iu",
);
/** "25% user base experiencing", "15 % des visiteurs connectés", "40 % der Kunden". */
const SHARE_NEXT = new RegExp(`^[ \\n](?:${POPULATION}(?![\\p{L}-])|${FOREIGN_POPULATION}(?!\\p{L}))`, "iu");
/** "30% 的用户", "約30%のユーザー". */
const CJK_SHARE_AFTER =
  /^ ?(?:以上|左右|程度|强|弱)? ?(?:的|の)? ?(?:活跃|线上|受影响)?(?:用户|使用者|客户|顧客|会员|请求|訪問|访问|流量|订单|会话|交易|ユーザー?|利用者|会員|リクエスト|トラフィック|アクセス|注文|取引)/u;
const STATED_BEFORE = new RegExp(
  `(?:(?:affect|impact|disrupt)(?:ed|ing|s)?(?:[ \\n]only)?|${POPULATION}[ \\n](?:were[ \\n])?(?:affected|impacted)|(?:affected|impacted)[ \\n]${POPULATION})[\\s:|*_~≈(]{1,6}(?:[\\d.,]{1,9}[kM]?[ \\n]\\()?(?:about|around|approximately|approx\\.?|roughly|nearly|almost|an estimated|up to|some|over|at least|more than|less than)?[\\s~≈]{0,2}$`,
  "iu",
);
const ABOUT =
  "(?:(?:about|around|approximately|roughly|nearly|almost|an estimated|some|over|up to|more than)[ \\n])?[~≈]?";
/** "Traffic dropped by 40%". */
const FELL_BEFORE = new RegExp(
  `(?<!\\p{L})${POPULATION}[ \\n](?:had[ \\n])?(?:dropped|fell|decreased|declined|went down|dipped|plunged|was down)[ \\n](?:by[ \\n])?${ABOUT}$`,
  "iu",
);
/** "A drop of about 20% in traffic", in two parts. */
const DROP_BEFORE = new RegExp(
  `(?<!\\p{L})(?:drop|decrease|reduction|decline|fall|dip)[ \\n]of[ \\n]${ABOUT}$`,
  "iu",
);
const DROP_AFTER = new RegExp(`^[ \\n](?:in|of)[ \\n]${WORDS(3)}${POPULATION}(?![\\p{L}-])`, "iu");
/** The end of brackets around the share, or a remark in brackets behind it: "a third (33%) of requests", "33% (1 in 3) of requests". */
const ASIDE = /^(?:\)(?=[ \n]\p{L})|[ \n]\([^()]{1,20}\)(?=[ \n]of[ \n]))/u;
/** "2,300 users (12%)". */
const COUNTED_BEFORE = new RegExp(`\\d[ \\n]${WORDS(2)}${POPULATION}[ \\n]\\([~≈]?$`, "iu");
/** What tells of recovery, rollout or load rather than of harm. */
const NO_HARM_BEFORE =
  /(?:recover|restor|return|back (?:to|at)|roll(?:ed|ing)?[ -]?out|rollout|ramp|deploy|canary|releas|serv(?:ing|es|ed)\b|handl|represent|account(?:s|ed|ing)? for|success|increas|grew|grow|rose|shift|routed|migrat|threshold|\balert\w* (?:at|when|above|on)\b|exceed|below|above|target|\bSL[AO]s?\b)[^.;:]{0,24}$/iu;
const NO_HARM_AFTER =
  /^[^.;,]{0,50}?(?:\bback\b|\brestored\b|\brecovered\b|\bsuccess|\bunaffected|\bnot (?:be )?(?:affected|impacted)|\bavailability|\buptime|\bSLA\b|\bSLO\b|\bincrease|\bmore (?:traffic|requests))/iu;

/**
 * The first percentage of a text: "75%", "~ 12.5 percent", "thirty per cent"; of a range ("30–40%") the first number.
 * Values above 100 and percent signs of URLs and formats are passed over.
 */
export function findPercent(text: string): FoundPercent | null {
  for (const found of percents(text)) return found;
  return null;
}

/**
 * The first percentage that the text calls a share of users, customers, requests, sessions or traffic affected, or a drop
 * of them. Load ("CPU at 95%"), service levels, growth, rollouts and
 * recoveries are not taken, nor shares in words ("a third").
 */
export function affectedShare(text: string): FoundPercent | null {
  for (const found of percents(text)) {
    const before = text.slice(Math.max(0, found.start - 60), found.start);
    const after = text.slice(found.end, found.end + 120).replace(ASIDE, "");
    const stated = STATED_BEFORE.test(before);
    if (
      COUNTED_BEFORE.test(before) ||
      FELL_BEFORE.test(before) ||
      (DROP_BEFORE.test(before) && DROP_AFTER.test(after))
    )
      return found;
    if (!stated && !isDrop(after) && (NO_HARM_BEFORE.test(before) || NO_HARM_AFTER.test(after))) continue;
    if (SHARE_AFTER.test(after) || SHARE_NEXT.test(after) || CJK_SHARE_AFTER.test(after)) return found;
    if (stated && !/^[ -]\p{L}/u.test(after)) return found;
  }
  return null;
}

/**
 * The first percentage of a statement of harm that is a share of anything but load: "4% of what we host", "33% of the
 * network", "a failure rate of 12%". To be asked only of what is stated as the harm.
 */
export function shareOfHarm(text: string): FoundPercent | null {
  for (const found of percents(text)) {
    const before = text.slice(Math.max(0, found.start - 60), found.start);
    const after = text.slice(found.end, found.end + 60).replace(ASIDE, "");
    if (NO_HARM_BEFORE.test(before) || NO_HARM_AFTER.test(after) || LOAD.test(`${before} ${after}`)) continue;
    if (OF_ANYTHING.test(after) || FAILING_AFTER.test(after) || FAILING_BEFORE.test(before)) return found;
  }
  return null;
}

const OF_ANYTHING =
  /^[ \n](?:of[ \n](?:the|our|all|what|its|their|every)[ \n]|(?:des|de nos|de los|de las|dos|das|der|unserer)[ \n])\p{L}/iu;
const FAILING_AFTER = /^[ \n](?:failure|fail|error)[ \n]rates?(?!\p{L})/iu;
const FAILING_BEFORE =
  /(?<!\p{L})(?:failure|fail|error)[ \n]rates?[ \n](?:of|was|were|at|reached|peaked at)[ \n](?:about |around |up to )?[~≈]?$/iu;
const LOAD =
  /(?<!\p{L})(?:cpu|memory|ram|disk|space|storage|capacity|quota|limit|heap|utili[sz]ation|usage|load|budget|time|code|coverage|hash ?(?:rate|power)|stake|supply|validators?|blocks?|availability|uptime|target|sl[ao]s?)(?!\p{L})/iu;

/** "A 30% reduction in availability" is harm, whatever else is said of availability. */
function isDrop(after: string): boolean {
  return /^[ \n](?:drop|decrease|reduction|decline|loss|fall|dip)[ \n]/iu.test(after);
}

function* percents(text: string): Generator<FoundPercent> {
  if (!/[%％]|per[ -]?cent|pct/iu.test(text)) return;
  for (const match of text.matchAll(PERCENT)) {
    const number = match.groups?.["number"] ?? "";
    const value = /\d/.test(number) ? Number(number.replace(",", ".")) : spelledNumber(number);
    if (value <= 100) yield { value, start: match.index, end: match.index + match[0].length };
  }
}
