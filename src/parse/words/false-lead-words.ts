import { cue, lexicon, listed } from "./lexicon.ts";

/** A search that came up with nothing, and what was found to be in order or to have nothing to do with it. */
export const RULED_OUT = `
  find+/see/sees/saw/seeing/detect+/observe+/identify+/uncover+/reveal+/show+/yield+/discover+ no ~ issue/issues/problem/problems/anomaly/anomalies/abnormality/abnormalities/abnormal/evidence/sign/signs/indication/indications/correlation/fault/faults/cause/clue/clues/bottleneck/bottlenecks/irregularities/leads
  find+/see/sees/saw/detect+/observe+/identify+/reveal+/show+/yield+/discover+ nothing ~ suspicious/unusual/wrong/abnormal/useful/obvious/helpful/conclusive/interesting/relevant, but ~ find+ nothing/none, find+ none, came/come/comes up empty, turned up nothing, nothing ~ out of the ordinary, nothing ~ suspicious/unusual/abnormal, nothing wrong with/in/on, but ~ nothing ~ wrong, was/were/looked/looks ~ inconclusive
  no ~ issue/issues/problem/problems/anomaly/anomalies/abnormality/abnormalities/abnormal/fault/faults/cause/clue/clues/bottleneck/bottlenecks/irregularities ~ found/identified/detected/observed/seen/discovered/visible/apparent, no issues with/on/in
  confirm+/verify+/show+/rule+ ~ no ~ local/network/hardware/configuration/database/capacity/resource/infrastructure ~ issue/issues/problem/problems/failure/failures/fault/faults/errors, no indication/indications/sign/signs/evidence of ~ damage/attack/ddos/intrusion/failure/failures/overload/exhaustion/leak/leaks/saturation/contention/misconfiguration/configuration/hardware/network/throttling/corruption
  is/was/are/were/been/be not the? root/actual/real/true/main/underlying? cause/culprit/reason/source/bottleneck/offender, isn't/wasn't/aren't/weren't the? root/actual/real/true/main/underlying? cause/culprit/reason/source/bottleneck/offender, no issue/issues/problem/problems/fault/faults on/at/with/from their/our/its/the side/end, itself is/was not the ~ issue/problem/cause/culprit/bottleneck/fault, itself isn't/wasn't the ~ issue/problem/cause/culprit/bottleneck/fault, not caused by, not the ~ cause of, nothing to do with, had/has/have no bearing, cause/culprit was/is not a/an/the/in/due, cause/culprit wasn't/isn't a/an/the/in/due, no es/era/fue la causa, no es/era/fue un problema de, no fue por
  appear+/seem+/prove+/turned/turns/turn ~ unrelated, is/was/were/are completely/entirely/totally/probably/likely unrelated, is/was/were/are not related to, wasn't/weren't/isn't/aren't related/linked/connected, exonerat*, confirmed/proved/proven/verified unrelated, considered/deemed/judged/thought unlikely, eliminat* ~ as ~ cause/suspect/source/factor/culprit, exclud* ~ as ~ cause/suspect/source/factor/culprit, ruled out, rule+ out, ruling out, debunk*
  did/does not see a ~ rise/spike/increase/correlation, didn't see a ~ rise/spike/increase/correlation, was/were/had not been? changed/touched, nothing ~ had changed, hadn't changed, no ~ recent? changes ~ made/deployed, not to blame, is/was/were innocent
  theory/hypothesis/possibility/idea/assumption/suspicion ~ discarded/dismissed/rejected/abandoned/disproved/disproven/refuted/wrong/incorrect/false/unfounded/invalidated/debunked/flawed/mistaken, discard+/dismiss+/reject+/abandon+/disprove+/refute+/invalidate+ ~ theory/hypothesis/possibility/idea/assumption/suspicion`;

/** What is said of harm that was not done rather than of a cause that was not it. */
const NO_HARM = `
  no evidence/indication/indications/sign/signs ~ of/that/for ~ data/user/users/customer/customers/account/accounts/exploit*/abuse/misuse/unauthori*/compromise*/access*/loss/malicious/other/further, no ~ data ~ loss/lost/leaked/corrupted, reasons unrelated to?, unrelated incident/issue/outage/problem/change/work
  find+ no ~ evidence/indication/sign/signs ~ of/that ~ data/user/users/customer/customers/account/accounts/exploit*/abuse/misuse/unauthori*/compromise*/access*/loss/malicious, monitoring/alerts/alerting ~ detect+/show+/find+/see/saw no`;

/** Plain statements, anywhere in the text, that a suspicion was wrong or a remedy did not help. */
export const FALSE_LEADS = lexicon<"false-lead">(
  [
    [
      "false-lead",
      listed(`
        red herring/herrings, wild goose, dead end/ends, misdiagnos*, rabbit hole/holes, barking up, threw us off, sent us ~ wrong, wrong tree/track
        initially/originally/mistakenly/incorrectly/wrongly/erroneously/first suspect+/assume+/thought/believe+/blame+/attribute+/hypothesise+/hypothesize+/conclude+/misread/interpret+
        to see if ~ help/helped/helps but/it/this/that/which ~ didn't/doesn't/not/no, at first ~ suspected/assumed/thought/believed/blamed, we/i/team/engineers/engineer suspected/assumed/thought ~ but/turned, first ~ suspect was/were, first thought/instinct/guess/suspicion/theory/hypothesis/assumption was, assume+ ~ it was ~ but, thinking ~ this/it might/was/could
        we/i/team thought/believed it/this/that was/were/is a/an/the/our/some ~ problem/issue/bug/fault/failure/glitch/attack/error/outage, was/were ~ sure/convinced/certain it/this/that was/is/were, took/take/taken it/this/that/them for a/an/the, we/i/they/he/she/everyone/everybody blamed, no part in this/it/that, not the cause/culprit though/but/either
        turned/turns out not to/the/that, turned/turns out to be ~ unrelated/wrong/incorrect/herring/false/coincidence/coincidental/innocent, turned/turns out to be a/just/only/merely ~ symptom/effect/consequence, proved not/unrelated/wrong/incorrect/unfounded, proved to be ~ unrelated/wrong/incorrect/herring
        this/it/that/which/these did/does not resolve*/help/helped/fix*/solve*, this/it/that/which/these didn't/doesn't resolve/help/fix/solve, but/and did not help/resolve/fix/solve, but/and didn't help/resolve/fix/solve
        but the? same? issue/problem/error/outage/symptom/errors/problems/symptoms ~ persist+/remain+/continue+/return+/reappear+
        however/yet the? issue/problem/error ~ persist+/remained/continued, error/errors/problem persists, not effective, ineffective fix
        model was wrong/incorrect/flawed, we/i was/were wrong, but not the? root/actual/real/true/main/primary cause/culprit/trigger, theory/hypothesis ~ fell/falls apart/flat, theory/hypothesis did/didn't not? hold, cleared of suspicion, otherwise innocent
        fixated on, tunnel vision, a/complete/mere/pure distraction, coincidence, coincidental, chas+ ghost/ghosts/shadows, chase+ ghost/ghosts/shadows, goose chase, wrong place/places/direction/layer/suspect, point+ ~ in the wrong, look+/search+/debug+/investigate+ at/in/on? the? wrong, error/message/alert/symptom/symptoms/log/logs/metric/metrics/signal ~ was/were misleading, seem+/look+/appear+ ~ culprit/cause ~ but
        suspected ~ wrongly/incorrectly/mistakenly, incorrectly/wrongly/mistakenly identified/diagnosed/pointed/concluded/attributed/blamed, convinced that ~ fault/cause/problem/blame, what looked/seemed like, at first ~ pointed/looked/seemed/appeared, nothing ~ pointed/points to an/a, erfolglos, ohne wirkung, trodde ~ men, ingenting ~ tydet, viste seg ~ ikke
        wrong/incorrect/mistaken/false/flawed diagnosis/theory/hypothesis/hypotheses/culprit/suspicion, the wrong problem/cause/tree, problem ~ didn't exist, problem ~ did not exist, never the ~ cause, symptoms not the ~ cause, misdirected, misguided, misattributed to, misinterpreted/misread/misidentified as, interpreted/diagnosed/treated as ~ but was/were actually, never the? ~ problem, looked/look/seemed like ~ ~ it wasn't/isn't, look/looked/seem/seemed ~ ~ it wasn't, was/were/wasn't/weren't not? going to ~ fix/help/solve
        initially/first explored/looked/investigated/focused ~ as/on/into
        initial/first/early/working/original suspicion/suspicions/assumption/assumptions/hypothesis/theory/diagnosis/guess/thought/belief ~ was/were/pointed/proved/that/being, misleading us/the/error/log/comment/symptom/metric/path/logs/alb, led us astray, led us to ~ wrong/assume, see/check/test/verify if/whether ~ ~ problem/cause/issue/culprit but ~ not/isn't/wasn't/didn't/nothing
        not a ~ problem but, was not ~ problem but, wasn't ~ problem but, confused matters, confus* ~ investigation, had/with no effect, to no avail, without success, initial/first thoughts, initial/original/earlier/previous/first report/writeup/analysis/diagnosis/version/postmortem/rca/assessment/document/documentation ~ ~ attributed/blamed/concluded/claimed/assumed/suspected/misidentified/misattributed/misread, initial/original/earlier/previous/first report/writeup/analysis/version named the/a/an, initial/original/earlier/previous/first write up named the/a/an, initial/original/earlier/previous/first write up ~ ~ attributed/blamed/concluded/claimed/assumed/misidentified/misattributed, originally/initially/previously concluded/attributed/claimed/diagnosed/misdiagnosed/misread/misattributed/ascribed/pointed, initially/first/mistakenly led/leads/lead us/me/them to believe/think/suspect/assume/conclude, assuming it/this/that was/might/is/could/must, false trail/lead/start/alarm, mistook ~ for, was/were/been/got mistaken for, looked like ~ but/turned, seemed like ~ but/turned
        zunächst/anfangs/ursprünglich ~ vermutet/angenommen/verdacht, falsche fährte/spur, nicht die ursache, als ursache ausgeschlossen, d'abord/initialement ~ pensé/soupçonné/cru/suspecté, fausse piste, n'est/n'était pas la cause, écarté/écartée
        inicialmente/principio ~ pensamos/sospechamos/creímos/sospechó/pensó, pista falsa, descartado/descartada/descartamos, no era la causa, inicialmente/princípio ~ suspeitamos/pensamos/acreditamos/suspeitou, descartado/descartada/descartamos, não era a causa
        first/initial/original/previous/earlier/prior/attempted ~ fix/patch/hotfix/mitigation/remedy/workaround/attempt was/were/is/proved/proven ~ insufficient/incomplete/wrong/ineffective/inadequate/reverted/abandoned/discarded, first/initial/original/previous/earlier/prior/attempted ~ fix/patch/hotfix/mitigation/remedy/workaround/attempt was/were/is not enough/sufficient/effective/complete, fix/patch/hotfix/mitigation/workaround ~ did/does not hold/stick/take/last/suffice, fix/patch/hotfix/mitigation/workaround ~ didn't/doesn't hold/stick/last/suffice, fix/patch/hotfix/workaround discarded/abandoned/insufficient, only treated/masked the? symptom/symptoms, treated/fixed the? symptom/symptoms not/rather/instead
        conclusion/conclusions/diagnosis/diagnoses/premise/claim/explanation/interpretation/belief/guess ~ was/were/is/proved ~ wrong/incorrect/false/mistaken/unfounded/refuted/disproved, wrong/mistaken/incorrect conclusion/conclusions/premise/premises/interpretation, confidently ~ wrong/incorrect, both/all were wrong/incorrect, neither was/were the cause/culprit, is/was/are/were not implicated
        misstänk* ~ men, spår ~ fel, 不是根因, 并非根因, 不是原因, 还是不行, 仍然不行, 依然不行, 誤推定, 誤診, 見当違い, ではなかった ~ 原因, 誤认为, 误认为,
        误判, 过早, 排查方向错误, 以为, 误以为, 被误导, 勘違い, 誤認, 原因ではな, 排除了, 并非根本原因, 最初怀疑, 初步怀疑, 起初怀疑, 误认, 원인이 아니, 원인이 아님, 문제가 아님, 오판, 착각, 무관함, не являлось причиной, не является причиной, ложный след, ошибочно предполож, сначала предполож, сначала подумал`),
    ],
    ["false-lead", listed(RULED_OUT)],
  ],
  listed(
    `by ~ coincidence, minutes/hours/days/time/effort ~ of/on/to/in/chasing/wasted ~ dead end/ends, minutes/hours/days/time/effort ~ of/on/in/with ~ misdirected/misguided, minutes/hours/days/time/effort ~ on/with/by ~ wrong/incorrect/mistaken diagnosis/theory/hypothesis/hypotheses/suspicion, than/as originally/initially/first assumed/thought/believed/expected, was/is a good, it was a good, was/were a good/great, led us to the/this/a/conclude/find/discover/believe that? it? is, no major/further/other/new/more/additional/outstanding/remaining ~ issue/issues/problem/problems/anomalies/errors/faults ~ found/identified/detected/observed/seen/discovered, misleading ~ comment/comments/commit, ${NO_HARM}`,
  ),
);

/** What is said of a remedy that was to no avail; whether it is one, what stands before it tells. */
export const TO_NO_AVAIL = lexicon<"effect" | "attempt" | "plain">(
  [
    [
      "effect",
      listed(`
      did/does/do/had/has/have/would/could not ~ resolve/resolved/fix/fixed/help/helped/solve/solved/improve/improved/cure/alleviate/remedy/restore/restored, didn't/doesn't/don't/hadn't/hasn't/haven't/couldn't ~ resolve/resolved/fix/fixed/help/helped/solve/solved/improve/improved/cure/alleviate/remedy/matter/restore/restored, did not/didn't ~ take effect, but not solve/fix/resolve the, not seem to ~ help/affect/work/change/matter, didn't/doesn't seem to ~ help/affect/work/change/matter
      fail+ to ~ resolve/fix/help/solve/improve/alleviate/correct/cure, made/make/makes/making no difference, no improvement, no ~ effect/avail/luck/dice/joy/success, little effect, 无效, without ~ success/effect/avail/luck/improvement, in vain, unsuccessful, unsuccessfully, ineffective, not effective, not successful, not sufficient, was/were/proved not enough, wasn't/weren't enough
      issue/issues/problem/problems/error/errors/outage/symptoms/failures/crashes/degradation/slowness ~ persist+/remain+/continue+/reappear+/recur+, issue/issues/problem/problems/outage/symptoms/crashes ~ return+, issue/issues/problem/problems/error/errors ~ came back, issue/issues/problem/problems/error/errors/symptoms ~ still ~ visible/present/there/occurring/happening, still no, still ~ visible/present/occurring/happening/reproducible, still ~ failing/broken/unreachable/unavailable, had/has/have/got/gave/hit/showed ~ the/exactly same ~ problem/problems/issue/error/result/outcome, made ~ worse, make ~ worse, help+ only briefly/temporarily, but/yet/though ~ ~ remain+/stay+ ~ down/unavailable/unreachable/inaccessible/offline/unresponsive/broken/slow/degraded, but/yet/though ~ ~ still ~ down/unresponsive/offline/inaccessible/slow/degraded`),
    ],
    [
      "plain",
      listed(`
      abandon+/gave/give/giving up? ~ trying/attempt/attempts/fixing, restart/reboot/fix/workaround/repair/reinstall ~ fail+/unsuccessful, recovery/repair/fix/restart/rollback/mitigation/remediation/restore/reset/reboot/revert/first/initial attempt/attempts ~ fail+/unsuccessful, attempt 1/2/3/4/5/one/two/three ~ fail+, keinen erfolg, ohne erfolg, half/halfen nicht, nicht ~ behoben/gelöst/geholfen, sin éxito, no resolvió/funcionó/ayudó, no tuvo efecto, sans succès/effet, n'a pas ~ résolu/fonctionné/suffi, sem sucesso/efeito, não resolveu/funcionou/ajudou, 没有效果, 没有解决, 未能解决, 効果なし, 効果がなかった, 改善せず, 改善しなかった, 解消せず, 解消されず, 解消しなかった, 変化なし, 仍未恢复, 仍未解决, 问题依旧, 효과 없음, 효과가 없었, 해결되지 않, 개선되지 않, не помог, безрезультатн, безуспешн`),
    ],
    [
      "attempt",
      listed(
        "did/does not work, didn't/doesn't work, but ~ fail+, unable to ~ fix/resolve/solve, nothing/none ~ worked/helped, was/were not possible",
      ),
    ],
  ],
  listed(
    "did/do/does not know ~ fix/resolve/solve/restore/help, didn't/don't/doesn't know ~ fix/resolve/solve/restore/help, login/logins/connection/reconnect/reconnection/request/retry/sign/authentication/auth/payment/delivery/upload attempt/attempts ~ fail+/failed, when/if/where/whenever ~ ~ don't/doesn't/didn't ~ resolve/fix/help/work/solve, when/if/where/whenever ~ ~ do/does/did not ~ resolve/fix/help/work/solve, fail+/unable to resolve ~ symbol/symbols/host/hosts/hostname/hostnames/dns/name/names/domain/domains/address/addresses/module/modules/import/imports/dependency/dependencies, issue/issues/problem/problems remaining, issue/issues/problem/problems/error/errors/outage persist+/remain+/continue+ for/until/over/through, issue/issues/problem/problems/error/errors ~ remain+ unknown/unclear, issue/issues/problem/problems/error/errors/outage/crashes is/are/may/might/could/will/would/can ~ ~ return/recur/reappear/persist/remain/continue, would/could not ~ have ~ help/helped/prevent/fix/fixed/resolve/resolved/solve/solved",
  ),
);

/** What is done to put things right, as a noun: "still visible after the upgrade". */
export const REMEDIES =
  /\b(?:restarts?|reboots?|upgrades?|updates?|downgrades?|rollbacks?|reverts?|fix(?:es)?|patch(?:es)?|changes?|failovers?|resets?|redeploy\w*|restores?|scaling|tuning|tweaks?|cleanups?|migration)\b/i;

/** That something is tried, by people rather than by a program ("when attempting to connect"). */
export const TRIES =
  /(?<!\b(?:when|while|after|before|by|if) )\b(?:tried|we try|attempt\w*(?! to (?:access|log|sign|reach|connect|open|use|load|register|claim|view))|efforts?|experimented|trying (?:to|out|a|the))\b/i;

/** Names a list of what turned out wrong, in a heading or a label. */
export const NAMES_FALSE_LEADS = cue(
  listed(`
    what we/i first? thought/believed/assumed/suspected it, misleading, misled, red herring/herrings, dead end/ends, wild goose, false lead/leads/start/starts/trail/trails, ruled out, not the ~ cause, didn't/did not? help/work/fix, did not help/work/fix, incorrect/wrong/mistaken/false/failed focus/approach/approaches/hypothesis/hypotheses/diagnosis/assumption/assumptions/theory/theories/path/paths/turn/turns/fixes/attempt/attempts/remedies
    initial suspicion/suspicions/suspects/suspect/theory/theories/misdiagnosis/hypothesis/hypotheses, previous/initial/original/earlier/wrong/incorrect/mistaken understanding/belief/beliefs/diagnosis/diagnoses/explanation/explanations/conclusion/conclusions, early theories/hypotheses/suspicions, eliminated/rejected/discarded/disproved/disproven/dismissed/refuted/invalidated/excluded ~ hypotheses/hypothesis/theories/theory/suspects/suspicions/causes/leads/candidates, hypotheses/theories/suspects/causes ~ eliminated/rejected/discarded/disproved/disproven/dismissed/refuted/excluded, unsuccessful/failed attempt/attempts/fix/fixes/mitigation/mitigations/remedies, what/that it was not, things we ~ eliminated/excluded`),
);

/** Words of a suspicion. */
export const RAISES =
  /\b(?:suspect\w*|assum\w+|thought|believ\w+|hypothes\w+|theory|considered|pointed to|blamed|went after|convinced|vermut\w+|verdächtig\w*|soupçonn\w+|sospech\w+|suspeit\w+|mistenk\w+)\b/i;

/** What tells a suspicion and the truth apart. */
export const RULES_OUT =
  /\b(?:debunk\w*|ruled? out|ruling out|turned out (?:to be|not)|proved|found (?:no|nothing)|no (?:signs?|abnormal|anomal|evidence|issues?|errors?|problems?)|innocent|unrelated|not the (?:cause|problem|issue)|healthy|good health|did(?:n['’]t| not) (?:help|work|resolve|fix)|no (?:effect|improvement)|looked normal|appeared normal|was fine|were fine|normal)\b/i;

/** What a false lead is called. */
const FALSE_LEAD =
  "(?:misleading|red herrings?|false (?:leads?|trails?|starts?)|dead[ -]ends?|rabbit holes?|wrong (?:paths?|turns?|tracks?|leads?))";

const ANY_WORD = "\\s[\\p{L}\\d'’/-]{1,24}";

/** Calls something a false lead. */
export const CALLED_FALSE_LEAD = new RegExp(`\\b${FALSE_LEAD}\\b`, "i");

/**
 * Says that there was none: "no misleading paths were taken", "did not send us down a dead end", "Red herrings: none".
 */
export const DENIES_FALSE_LEADS = new RegExp(
  [
    `\\b(?:no|without|zero|nor|neither)(?:${ANY_WORD}){0,2}\\s${FALSE_LEAD}(?![\\p{L}\\d])`,
    `(?:\\b(?:not|never|nobody|none)|n['’]t)(?:${ANY_WORD}){0,4}\\s(?:led?|lead|leading|sen[dt]|fall|fell|go|went|met|meet|encounter\\p{L}{0,3}|follow\\p{L}{0,3}|chas\\p{L}{1,3}|t[ao]ken?|any)(?:${ANY_WORD}){0,4}\\s${FALSE_LEAD}(?![\\p{L}\\d])`,
    `\\b${FALSE_LEAD}(?:${ANY_WORD}){0,4}\\s?[:–—-]\\W{0,3}(?:none|nil|n/?a|no|nothing)(?![\\p{L}\\d])`,
  ].join("|"),
  "giu",
);
