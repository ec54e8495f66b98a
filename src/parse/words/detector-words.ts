import type { Detector } from "../../model/vocabulary.ts";

/** Who or what noticed, in sentences that tell of the detection. Tried in this order. */
export const DETECTOR_WORDS: readonly { value: Detector; pattern: RegExp }[] = [
  {
    value: "monitoring",
    pattern:
      /\b(?:(?:automat\w+ )?(?:monitor(?:ing|s)?|alert(?:s|ed|ing)?|alarm(?:s|ed)?|pager(?:duty)?|pingdom|datadog|prometheus|grafana|nagios|sentry|cloudwatch|uptime ?(?:robot|kuma)|newrelic|new relic|wavefront|statuscake|healthchecks?|health checks?|dashboards?|opsgenie|watchdog|probe|gatus|synthetic))\b|アラート|監視|监控|告警|报警/i,
  },
  {
    value: "customer",
    pattern:
      /\b(?:(?:customer|user|client|visitor|player|subscriber|merchant|shopper|reader)s?(?:['’]s?)? ?(?:\w+ ){0,5}(?:report\w*|complain\w*|complaints?|notic\w*|contact\w*|tickets?|feedback|rais\w*|alert\w*|flagg?\w*|mention\w*|ask\w*|experienc\w*)|(?:report(?:s|ed)?|complaints?|tickets?|feedback|messages?|notified|alerted|told|informed|contacted|flagged) (?:\w+ ){0,3}(?:by|from|of) (?:\w+ ){0,4}(?:customer|user|client|visitor|community|player|subscriber|merchant)s?|support tickets?|end-user complaints|on (?:gitter|discord|twitter|reddit|mastodon|discourse|github issue)|community (?:member|report)s?|github issue)\b|ユーザー(?:から|報告)|用户|客户/i,
  },
  {
    value: "third-party",
    pattern:
      /\b(?:security researcher|white ?hat|bug bounty|immunefi|hackerone|third[- ]party (?:report|researcher|notif\w+)|external (?:researcher|party|monitor\w*)|researcher|(?:notified|informed|alerted|contacted|reported) (?:\w+ ){0,2}by (?:the )?(?:vendor|provider|partner|researcher|upstream|aws|google|linode|github)|partner (?:report|notif)\w*|disclosed (?:to us )?by)\b/i,
  },
  {
    value: "internal",
    pattern:
      /\b(?:(?:engineer|developer|team|employee|staff|colleague|admin(?:istrator)?|sysadmin|operator|on-?call(?:er)?|sre|devops|maintainer|tester|qa|technician|member)s?(?: \w+){0,4} (?:notic\w*|observ\w*|discover\w*|detect\w*|found|realis\w*|realiz\w*|report\w*|saw|spott?\w*|identif\w*|see|sees)|(?:noticed|discovered|observed|detected|found|spotted|identified|reported) (?:\w+ ){0,4}by (?:\w+ ){0,4}(?:engineer|developer|team|employee|staff|colleague|admin\w*|operator|on-?call|sre|devops|maintainer|tester|us|me|an internal)s?|we (?:\w+ ){0,2}(?:notic\w*|observ\w*|discover\w*|realis\w*|realiz\w*|detect\w*|found|saw|spotted|see)|i (?:\w+ )?(?:notic\w*|saw|discover\w*|realis\w*|realiz\w*|found|observ\w*)|internal(?:ly)? (?:team|report\w*|user\w*|notic\w*|detect\w*|discover\w*|test\w*|alert)|during (?:a |the )?(?:routine|manual|deployment|maintenance|testing|debugging|review|check)|manual(?:ly)? (?:check\w*|detect\w*|observ\w*|test\w*)|internal)\b|担当者|社内|开发者/i,
  },
];

/** Words of a sentence that tells of the detection. */
export const DETECTION_CUE =
  /\b(?:detect\w*|notic\w*|discover\w*|alert\w*|report(?:s|ed|ing)?\b|aware|alarm\w*|complain\w*|complaints?|observ\w*|spotted|found out|monitoring|paged|identified|triggered|flagged|saw\b)|検知|发现|発見|报警/i;
