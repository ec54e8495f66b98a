import { cue, listed } from "./lexicon.ts";

/** Somebody turns to those who run the service, by verbs that nothing but a person is the subject of. */
export const TURNS_TO_US =
  /\b(?:phones|phoned|telephones?|telephoned|rings|rang|mails|mailed|emails|emailed|texts|texted|complains|complained|reports|reported|writes (?:to|in|on|that|about)|wrote (?:to|in|on|that|about)|asks why|asked why|(?:report|mail|message|letter|call|fax) (?:arrives|arrived|comes in|came in)|(?:on-?call|engineer|team|duty)(?: \w+)? (?:is |was |gets |got )?(?:paged|alerted|woken))\b/i;

/** The same, by verbs that programs are told with as well. */
export const TURNS_TO =
  /\b(?:writes|wrote|calls|called|asks|asked|pings|pinged|messages|messaged|contacts|contacted|tells|told|passes on|passed on|finds|found|saying|says|chats?|tickets?)\b/i;

/** Who may be somebody: what people outside of the team are called. */
export const SOMEBODY =
  /^\W{0,3}(?:(?:an?|the|one|some|several|many|two|three|first|another|our|more|\d+)\s(?:\w+\s){0,2})?(?:merchant|customer|client|user|guest|visitor|reader|member|subscriber|player|patient|teacher|student|classmate|pupil|parent|colleague|coworker|manager|accountant|operator|partner|supplier|vendor|agent|seller|buyer|shop|store|branch|office|school|hotel|driver|courier|nurse|doctor|staff|someone|somebody|people|researcher|support|helpdesk|service desk|desk|sales|finance|marketing|accounting|warehouse|reception|crew|editor|friend|colleague in support)s?\b/i;

/** A machine that is told to write, call or report. */
export const MACHINE =
  /\b(?:job|script|cron|pipeline|build|scheduler|service|server|controller|node|pod|handler|thread|query|worker|process|agent|bot|client library|function|loop|daemon|apply|deploy|release|migration|it)s? (?:\w+ly |also |still )?(?:reports|reported|writes|wrote|calls|called|asks|asked|pings|pinged|finds|found|contacts|tells|told)\b/i;

/** Something is seen by instruments only: no detection. */
export const UNSEEN =
  /\b(?:nobody|no one|no-one|none of us) (?:\w+ )?(?:sees?|saw|notices?|noticed|looks?|looked|reads?|watch\w*|knows?|knew|reacts?|reacted|is looking|was looking)\b|\b(?:unnoticed|unseen|undetected)\b|\bwithout (?:anybody|anyone) noticing\b/i;

/** What a program or a graph shows, and what somebody finds in it. */
export const FINDINGS = cue(
  listed(`
    confirm, confirms, confirmed, confirming, prints, printed, shows, showed, answers ~ with, answers nxdomain, lists, names, contains, differ, differs, appears ~ times, appear ~ times, occurs ~ times, all carry, carries, carry, finds, found, fits, fit none, none of them
    has/have ttl, have the same, audit log, slow log, slow query log, error log, access log, heap dump, heap snapshots, heap snapshot, thread dump, explain, tail of, grep, strace, tcpdump, chronyc, systemctl, journalctl, openssl, kubectl, dig, df, du, free, lsof, iostat, vmstat, unzip, git log, git blame, show pools, show processlist, pg stat
    compared, count of ~ falls/rises/is, difference of, turns out to lack, lacks, turns out to be/have/lack, read ~ by, reads the exception/log/logs/error, it/so ~ had to be, scope on, no longer exists, used memory, denies seen, last value of`),
);

/** Everything works as it did. */
export const RECOVERS =
  /\b(?:returns?|returned|answers|answered|responds|responded) (?:with )?(?:an? )?(?:http )?200\b(?![^.;]{0,80}\b(?:but|while)\b)|\b(?:works?|working|run|runs|running|open|opens|fast|quick|up|online|reachable|available|answers?|answered|respond(?:s|ing)?|succeeds?|finds?|loads?|loading|flows?|flowing|healthy|normal|green|correct|fine|moves?|accepted|served)\b[^.;:]{0,24}\bagain\b|\bno (?:[\w-]+ ){1,3}(?:for|in|since) (?:[\w-]+ ){0,3}(?:minutes|hours?|days?)\b|(?:^|[.;,·—–] ?)(?:incident )?closed\.?$|\b(?:errors?|failures|timeouts|refusals|sign-outs|evictions|retries|crashes|duplicates|complaints|drops|retransmissions|sends) (?:have |has |are |at )?(?:stopped|ceased|gone|zero)\b|\b(\d{1,3})\/\1 (?:running|ready|up|healthy|online|available)\b|\b(?:all|every|each|last of)\b[^.;:]{2,50}\b(?:delivered|arrived|connected|processed|answered|reconciled|answering|caught up|stay up)\b/i;

/** A recovery that is denied, asked for or in part. */
export const NOT_RECOVERED =
  /\b(?:not|never|cannot|can't|won't|doesn't|don't|until|unless|if|whether|should|will|would|but|still|partly|partially|only|some|old|try|tries|trying|to see)\b|\?/i;

/** Names a suspect. */
export const SUSPECTS =
  /\bsuspect(?:s|ed|ing)?\b|\bsuspicion (?:falls|fell|is|was|moves)\b|\b(?:first|my|our) (?:guess|suspect|suspicion)\b|\b(?:is|was|are|were) (?:blamed|accused)\b|\b(?:blames|accuses)\b/i;

/** Takes a suspect off the list, where one was named before. */
export const CLEARED =
  /\b(?:cleared|exonerated|excluded|discounted|ruled out|dropped as|rul(?:es?|ed|ing) (?:the|a|an|it|that|this|these|our) (?:[a-z]+ ){0,2}out|(?:does|did) not look like|is intact|not the (?:cause|culprit|reason))\b|[:;,] not (?:the|a|an|our|his|her|their) [\w-]{2,30}[.!]?$|\b(?:teams?|engineers?|provider|vendor|dbas?|checks?|logs?|review|they) (?:reports?|reported|confirms?|confirmed|finds?|found|sees?|saw|shows?|showed) no (?:[a-z]+ )?(?:issues?|problems?|anomal(?:y|ies)|faults?|abnormalities|errors?)\b|\b(?:no change|no difference|no improvement|unchanged|same errors|same symptoms|has not moved|have not moved)\b/i;

/** "Caches cleared", "errors cleared": what is emptied or over rather than a suspect. */
export const EMPTIED =
  /\b(?:caches?|queues?|backlogs?|cookies|logs?|tables?|disks?|space|alerts?|alarms?|errors?|locks?|flags?|blocks?|issue|incident|problem|data|records?)(?: \w+)? (?:was |were |is |are |has |have |been ){0,2}cleared\b|\bcleared (?:the|all|out|its|our|cache|by)\b/i;

/** Begins with the name of a metric, a table or a setting: what follows is its value. */
export const READING = /^\W*(?:[\p{L}\d-]{2,20}: )?[a-z\d]+(?:_[a-z\d]+)+\b/u;

/** What puts right, in the passive and by nouns, where the verbs of remedies are wanting: "old key put back". */
export const REPAIRS =
  /\b(?:put|puts|putting|brought|moved|copied) (?:\w+ ){0,2}back\b|\b(?:restores?|restored|reissued|rolled out|raised|raises|lowered|doubled|halved|lifted|uploaded|mounted|remounted|recovered|extended the|paid|republished|resent|re-sent|sent again|started again|encrypted again|signed again|run again|gathered)\b|\b(?:restore|restoration|extraction|import|replay|recovery|repair|rebuild|replacement|reversal|copy)\b[^.;:]{0,40}\b(?:begins|began|begun|starts|started|runs|complete|completed|done|finished)\b|\bnew (?:[\w-]+ ){0,2}(?:certificate|chain|key|token|build|release|version|image|rule|disk|file|config|route|record)s? (?:[\w-]+ ){0,6}(?:issued|built|tested|installed|signed|in place|ready|uploaded)\b|\bv?\d{1,4}\.\d{1,4}(?:\.\w{1,8})? (?:built|tested|tagged|uploaded|installed|out)\b|\b(?:is|are|was|were) (?:started|stopped|ended|closed|opened|switched)\b|\b(?:gets?|got|given) (?:its|their|an?) own\b|\bopens? (?:an? )?(?:pr|pull request)\b|\b(?:pr|pull request)(?: #?\d+)? (?:\w+ )?(?:is |was )?(?:opened|raised|created|submitted)\b|\b(?:made|set|turned|put) (?:to |in(?:to)? )?(?:private|read-only|offline|maintenance)\b|^setval\b/i;

/** Marked as the beginning of harm. */
export const ONSET =
  /\b(?:exposure|deletion|loss|leak|harm|degradation) (?:begins|began|starts|started)\b|\bstart of (?:the )?(?:exposure|leak|loss)\b| · (?:impact|onset)$/i;

/** What is done before a change, or done by itself, in words that are told of a search as well. */
export const PREPARES =
  /\b(?:begins?|began|starts?|started) to\b|\b(?:reviewed|approved|verified|row counts|plans?|prints)\b/i;
