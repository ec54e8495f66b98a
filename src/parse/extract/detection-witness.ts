import type { Detector } from "../../model/vocabulary.ts";

const SEES =
  "notic(?:es?|ed)|spot(?:s|ted)|reali[sz](?:es?|ed)|discover(?:s|ed)|observ(?:es|ed)|saw|sees|wonder(?:s|ed)";
const SAYS =
  "report(?:s|ed)|flag(?:s|ged)|ping(?:s|ed)|alert(?:s|ed)|notif(?:ies|ied)|ask(?:s|ed)|rais(?:es|ed)|mention(?:s|ed)|finds?|found|detect(?:s|ed)|identif(?:ies|ied)";
const MANNER = "(?: (?:first|initially|also|quickly|immediately|suddenly))?";
const NAME = "(?:@[\\w-]{2,38}|\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20})?)(?: \\([^()]{1,40}\\))?";

/** "`QueueStuck` fires", "HighErrorRate paged the team": an alert by its own name. */
const ALERT =
  /\b(?:\p{Lu}[\p{Ll}\d]+){2,8}\p{Lu}?`?"?(?: alert)? (?:(?:fires?|fired)(?! (?:the|an?|its)\b)|firing|pages?|paged|triggers?|triggered|goes off|went off|alerts?|alerted)\b/u;
/** "pagerduty: missed blocks": a machine that speaks for itself. */
const SPEAKER =
  /^\W{0,4}(?:pagerduty|grafana|alertmanager|sentry|datadog|nagios|zabbix|prometheus|pingdom|opsgenie|uptime ?(?:robot|kuma))(?: alert)?(?:: | [–—-] )/i;
/** "Ada noticed that …", "then @ada reported": someone by name, who is then one of us. */
const SOMEONE = new RegExp(`(?<![\\p{L}\\d/])(?<name>${NAME})${MANNER} (?:${SEES})(?![\\p{L}-])`, "u");
const TELLER = new RegExp(
  `(?<![\\p{L}\\d/])(?<name>${NAME})${MANNER} (?:${SAYS}):? (?=that |the (?:team|issue|problem|outage)|us\\b|in [#t]|on [#S]|it\\b|an? |["“#@]|[\\w.+-]{1,40}@|\\p{Lu}\\p{Ll}+ (?:about|of|that)\\b)`,
  "u",
);
/** "Noticed that the queue grows": someone of us, unnamed. */
const UNNAMED =
  /^\W{0,4}(?:(?:[Ff]irst |[Ww]e )?[Nn]oticed|Spotted|Reali[sz]ed|Woke up) (?!by\b|via\b|when\b|in\b|on\b|at\b)/;
/** "reported by Ada", "oppdaget av Ada"; a handle may be anybody's. */
const BY = new RegExp(
  `\\b(?:[Rr]eported|[Rr]aised|[Ff]lagged|[Nn]oticed|[Ss]potted|[Dd]iscovered|[Dd]etected|[Ff]ound|[Oo]bserved|[Ii]dentified|[Vv]arslet|[Oo]ppdaget|[Mm]eldt|[Uu]pptäckt|[Rr]eportado|[Dd]etectado|[Nn]otado|[Ss]ignalé|[Dd]étecté|[Gg]emeldet|[Bb]emerkt|[Ee]ntdeckt) (?:by|av|por|par|von) (?!@)(?<name>${NAME})(?![\\p{L}-])`,
  "u",
);
/** "mo noticed full queues": a nickname, as the first word. */
const NICK = new RegExp(`^(?<name>[a-z][a-z\\d_]{1,15}) (?:${SEES}|reports|pings|flags) (?=\\p{L})`, "u");
/** "brought to our attention by Ada": someone else. */
const ATTENTION = /\b(?:brought|drawn) to (?:our|the team's|my) attention by\b/;

/** "told of it in a long letter by a customer": however long what stands between. */
const BY_USERS =
  /\b(?:told|notified|informed|alerted|reported|contacted|flagged)\b[^.;]{0,90}\bby (?:an?|one of our|some|several|two|many) (?:[\w-]+ )?(?:users?|customers?|clients?|players?|readers?|members?|students?|visitors?)\b/i;

/** Nobody's name, though written like one at the beginning of a sentence. */
const NOT_NAMES =
  /^(?:we|i|it|this|that|these|those|he|she|they|who|which|what|there|then|also|later|initially|first|was|is|were|are|be|been|has|had|have|not|never|no|and|or|but|the|an?|our|my|some|many|most|all|nobody|none|one|two|issues?|problems?|outages?|incidents?|bugs?|errors?|failures?|faults?|downtime|investigations?|analys[ie]s|reviews?|testing|tests?|logs?|metrics?|traces?|further|queries|query|debugging|diagnostics?|research|inspection|audit|scans?|checks?|server|servers|service|services|system|systems|app|application|database|code|build|pipeline|job|jobs|script|scripts|command|postgres|postgresql|mysql|redis|kafka|kubernetes|nginx|apache|docker|terraform|argo|helm|node|browser|chrome|firefox|strace|users?|customers?|clients?|attackers?|hackers?|bots?|jenkins|vault|consul|istio|envoy|linux|java|python|slack|after|when|while|as|api|dns|vpn|gateway|router|proxy)$/i;

/** Some word of noticing or telling: asked before the rest. */
const TELLS =
  /notic|spot|reali[sz]|discover|observ|\b(?:saw|sees|woke|fires|firing|pages|went) |wonder|report|flag|ping|alert|notif|inform|told|contacted|ask|rais|mention|f[io]und|detect|identif|attention|fired|paged|trigger|varslet|oppdaget|meldt|meldet|bemerkt|entdeckt|upptäckt|notado|signalé|détecté/i;

/** Who noticed, where a sentence tells it of someone by name or of an alert by its own; null where it names neither. */
export function witness(text: string): Detector | null {
  if (SPEAKER.test(text)) return "monitoring";
  if (text.length > LONGEST || !TELLS.test(text)) return null;
  if (ALERT.test(text)) return "monitoring";
  if (BY_USERS.test(text)) return "customer";
  if (ATTENTION.test(text)) return "third-party";
  if (UNNAMED.test(text)) return "internal";
  const name = [SOMEONE, TELLER, BY, NICK].map((form) => form.exec(text)?.groups?.["name"]).find(isName);
  return name === undefined ? null : "internal";
}

const LONGEST = 400;

function isName(name: string | undefined): boolean {
  return name !== undefined && !NOT_NAMES.test(name.split(" ")[0] ?? "");
}
