import { listed } from "./lexicon.ts";
import type { SectionKind } from "./section-words.ts";

/**
 * Headings that are a question or a clause, by how they begin, in the notation of `lexicon`; the first list that fits
 * decides. They are asked of plain words: lower case, no apostrophes.
 */
export const HEADING_CLAUSES: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    "rootCause",
    listed(`
      why it/this/that/they/things failed/broke/happened/occurred/crashed/stopped, why it/this/that only? fails/breaks/happens/occurs
      what it/this/that/the actually/really/probably/likely/presumably/must was/have, what was actually/really? wrong/broken, what was actually/really happening, why only/now, why ~ ~ cause/causes/caused/enough/destructive/possible, what the code did/does/was, what it turned out, what the? problem/issue/bug/cause actually/really was`),
  ],
  [
    "falseLeads",
    listed(`
      what was/is/were not/ruled, what wasnt/isnt/werent, what it/this was/is not, what it/this wasnt/isnt, what did/does not ~ help/fix/cause
      why it/this/that was/is not it/this/that, why it/this/that wasnt/isnt it/this/that, fixes/attempts/remedies ~ ~ did not help/fix/work/resolve/solve, fixes/attempts/remedies ~ ~ didnt/never help/helped/fix/fixed/work/worked/resolve/solve, what was/we tried ~ ~ didnt/not help/fix/work/resolve/solve, what we/i eliminated/excluded/discarded/dismissed, suspects/theories/hypotheses we ~ cleared/eliminated/dismissed
      what didnt/doesnt help/fix/cause, what we/i/everyone/everybody first/initially? thought/suspected/assumed/believed/guessed`),
  ],
  [
    "contributing",
    listed(`
      why ~ ~ not/didnt/wasnt/werent/dont/doesnt/hadnt/couldnt/cant/never/no/nobody/nothing/none/undetected/unnoticed/missed/worse
      how was/were/did ~ ~ not/never ~ prevented/detected/noticed/caught/prevent/detect/notice/catch/stop/see, how was/were ~ ~ ~ not ~ prevented/detected/noticed/caught
      why ~ ~ safeguards/safeguard/guardrails/defences/defenses/monitoring/alerting/alerts/tests/checks/reviews/review ~ failed/fail/missed/miss/passed/pass
      why ~ ~ so long/late/slow/hard/bad/badly/difficult, why ~ ~ took/take/taken/lasted/last, why ~ took/take long/hours/days
      how come ~ ~ not/didnt/wasnt/nobody/no, how ~ go/went/stayed/remained unnoticed/undetected, how ~ slip/slipped through/past, what made ~ worse/harder`),
  ],
  [
    "wentPoorly",
    listed(`
      what ~ could/should/might ~ better/differently/improved/faster/quicker/sooner/earlier/smoother/easier, what ~ did not/didnt go/work/help, what ~ got/did wrong/badly/poorly, what ~ missed/fell, what ~ hindered/hurt/slowed, what would/could/might have ~ helped/saved
      what would/should we/i do/have differently, what id/wed/ill/well do/have/change/done ~ differently, where ~ fell/failed/struggled/slipped, what ~ not go so? well, what ~ do/done better`),
  ],
  [
    "wentWell",
    listed(
      "what ~ went/go well/right/smoothly, what ~ worked, what ~ helped/saved, what we/i got/did right/well",
    ),
  ],
  [
    "lessons",
    listed(`
      what ~ ~ learn/learned/learnt/learning/taught/teach/teaches, what ~ take/took/taking away, what ~ know now, what ~ would tell, learning/learnings from, lessons learned/learnt/from/for/and
      things we/i learned/learnt`),
  ],
  [
    "actions",
    listed(`
      how ~ ~ prevent/prevented/preventing/avoid/avoiding/ensure/ensuring/improve/improving, how ~ make/making sure, how will/could/should we/this/it, how are/can/could/do/would we/i/you ~ ~ better/differently/safer, how we will/can/could/should/plan/are/ll
      what ~ prevent/prevents/improve, what will/should/can/could we/i/you/they/happen/change/be, what well/ill change/do/fix/improve/add/be/try, what we/i/you do about/now/next/differently, not ~ again, no more of, changes/improvements/steps/measures/fixes/things were/weve/well ~ making/made/taking/doing/planning/change/do/improve, changes/improvements/steps/measures/fixes/things we/i are/am ~ making/taking/doing/planning, changes/improvements/things we/i made, things/what we/i will/should/want/need/could ~ change/do/fix/improve/add, things ~ will change/be/improve
      to avoid/prevent/ensure/stop ~ this/that/it/a/another/similar/such/repeat/recurrence, to make sure, actions/outcome/outcomes/decisions from/of the/our review/meeting/retro/retrospective/postmortem/discussion, how were/well ~ fixing/fix/improving/improve/do/doing/preventing/prevent/changing/change/making/make, how ~ ~ stop/stopping/keep/keeping ~ ~ happen*/recurring/again, what is/are/s going to change/happen/be, fixing/solving/mending it/this/that for, making it/this/things/us better/safer/stronger, so this/it/that ~ not/never/doesnt/wont/cant ~ happen*/occur*/again/recur*/repeat*, for it/this not/never to what we will/should/can/could/must/plan/intend/want/need/ll, how are/were we ~ making, what are/were we/i ~ doing/changing/planning/improving
      what we/i are/am/re/were ~ doing/changing/planning/improving, what ~ changing/changes/changed, what ~ done/changed/fixed/improved since, what next, whats next/changing, what comes/happens/is/s next, what ~ doing about/next/now/differently/to
      will/could/can/might/may this/it/that happen/occur/recur/break, making/make sure, never again, avoiding/preventing/ensuring a/the/this/it/that/future/similar/another/recurrence/repeat
      keeping/stopping it/this from, so ~ never/not/doesnt happen*, moving/going/looking forward/ahead, the road/path/way ahead/forward, where ~ go from here, from here on, onwards, from now on, agreed, we agreed, what we/was/were agreed/decided/promised/promise, decided, things/what ~ need/needs/has/have/ought to happen/change/improve, what ~ different/differently now/from/next/in`),
  ],
  [
    "impact",
    listed(`
      affected/impacted content/contents/records/tables/features/functionality/files/components/environments/locations/hosts/servers/domains/sites/slots/users/customers/data/accounts/regions/nodes/packages/versions/projects/files/releases/orders/requests/endpoints/chains/clients/repos/repositories/parties/areas/people, why this/that/it is/was ~ bad/serious/dangerous/harmful/severe, what ~ mean/means/meant for/to, what does/did/do this/it/that/these mean, what broke/failed/stopped, what ~ data/information/funds ~ ~ involved/accessed/taken/leaked/exposed/lost, what did/do/have ~ ~ lose/lost, what did the attacker/attackers get/take/steal/access, what ~ actually/really/exactly broke/failed, what was/were/is/are broken/down/out, how ~ ~ affected/affect/affects/impacted/impact/impacts/hurt/hit, how bad/badly/big/many/widespread/severe
      who/what/which did it/this/that affect/hit/hurt/touch/break, who/what/which ~ ~ affected/impacted/hit/hurt/lost/exposed/leaked/stolen/compromised/unavailable/damaged, who noticed/felt/saw, am/is/are/was/were i/my/your/you/our/any/users/customers/user/customer/other ~ affected/impacted/safe/lost/exposed/compromised/risk
      are/were/was/is ~ ~ affected/impacted/exposed/compromised/safe/lost/leaked, did ~ ~ lose/affect/lost, what users/customers/people/clients/visitors/players/you/they ~ saw/see/seen/experienced/noticed/felt/noticed`),
  ],
  [
    "detection",
    listed(`
      how ~ ~ detect/detected/notice/noticed/discover/discovered/spot/spotted/caught/learned, how ~ found out, how ~ find out, how ~ found it/the/this, when did we/i notice/find/know, were/was we/i/anyone/anybody ~ alerted/paged/notified
      did ~ alerting/monitoring/alerts/monitors, who detected/noticed/reported/found, how ~ came/come to light/attention, noticing/spotting/discovering the/it/a`),
  ],
  [
    "resolution",
    listed(`
      how ~ ~ fix/fixed/fixes/resolve/resolved/solve/solved/mitigate/mitigated/recover/recovered/repair/repaired/restore/restored/remedy/remedied/remediated/rectified/handled/addressed/stopped/undid/reverted
      how ~ ~ got/get/bring/brought/put/came/come ~ back/up/online/right/normal/working, how ~ cleaned up, how ~ got better, how it/this ended, what ~ fixed/resolved/solved/restored/stopped/cured ~ it/this/the/that
      what ~ did/done/took/take/tried ~ fix/resolve/restore/mitigate/recover/stop/solve/repair/remedy/remediate, what ~ did/done about it/this/that, what was done, what has/have/is/was/were been? fixed/repaired/corrected/restored, what we/i fixed/repaired/corrected/restored, what finally/eventually/ultimately ~ worked/fixed/helped
      fixing/resolving/solving/mitigating/restoring/recovering/repairing/remediating/rectifying/stopping/undoing/healing the?/this?/our?/my? it/things/issue/issues/problem/problems/incident/outage/bug/service/services/system/site/website/access/damage/data/bleeding/database/cluster/everything/production/mess
      recovering/recovered/recover from, getting/coming out of it/this/the, how ~ got/came out of, getting/bringing/coming/getting ~ back/running/online, back online/up/to/in, turning ~ back, stopping/stop/stopped/stem/stemming the bleeding/bleed, cleaning up, cleanup of, rolling/rolled back`),
  ],
  ["trigger", listed("what ~ triggered/trigger, what set/sets ~ off, what ~ tipped")],
  [
    "rootCause",
    listed(`
      why did/does/do/has/have/had/was/were/is/would the/this/it/that/our/my/things/everything/all/some/so/traffic/requests/users/nodes/pods/queries, why the/this/it/that/our/my/things/everything/some/all ~ ~ break*/broke*/fail*/happen*/occur*/crash*/went/stop*/died/hung/stall*/exhaust*/explod*/overload*/degrad*/lost/slow*/down/affected
      why did we/i ~ fail/lose/break/crash/go/run, how did/could/can/was/would this/it/that/the/our/something/such ~ ~ happen/happened/occur/break/broke/fail/start/begin/come/possible, how this/it/that/the ~ ~ happened/occurred/broke/failed/started/began/came
      what ~ caused/causing, what cause/causes, what could/may/might have? cause/caused, what ~ led to, what ~ allowed/enabled/permitted/let ~ it/this/that/the/us/them, what ~ made/makes ~ possible, what/whats lay/lies/is/was behind, what ~ was/were/is the ~ reason/culprit/bug/flaw/defect/reasons/cause, what ~ going/happening/went/happened ~ under/underneath/technically/internally
      how the attack/exploit/hack/bug/leak ~ worked/works/happened, where ~ came/come from, cause/causes of, reason/reasons for/why/behind, so why, but why`),
  ],
  [
    "response",
    listed(`
      how ~ ~ respond/responded/react/reacted/diagnose/diagnosed/investigate/investigated/debug/debugged/troubleshoot/traced/tracked/figured/identified/handle, what ~ we/i do/did/tried, investigating/debugging/diagnosing/troubleshooting/analysing/analyzing/identifying/finding/isolating/tracing/reproducing ~ the/it/this/a/our/its/root
      tracking/hunting/chasing/narrowing ~ down/it/the, digging in/into/deeper/down, down the rabbit, the hunt/search/chase`),
  ],
  [
    "summary",
    listed(`
      what ~ ~ happened/happen/happening/occurred, what ~ going/went on/down, what was/is/were the problem/issue/incident/matter/situation/fuss, what was/is this/it/that about, what/whats this? about, what ~ know so far, in a nutshell
      what/where ~ went/goes/gone wrong`),
  ],
  [
    "background",
    listed(
      "how ~ ~ works/worked/work/functions/operates, how ~ set up/built/configured, what is/are/s a/an/the/our, whats a/an, some context/background, a bit/little/word/quick of/about/on/background, before we/i begin/start/dive",
    ),
  ],
];

/** Questions and clauses that name no part: what readers are told to do, what things are for. */
export const NAMELESS_CLAUSES: readonly string[] = listed(`
  what was/were/is/are not affected/impacted/exposed/compromised/lost/leaked/accessed/touched/changed/involved/done/stolen/deleted/damaged, what wasnt/werent/isnt affected/impacted/exposed/compromised/lost/leaked/accessed/touched/changed/done,
  how to, how do/can/should/could i/you/users, how you can/should/could, what should/can/could/must/do you/i, what you can/should/could/need/must/have, what to do if/when/as, why we/i ~ wrote/write/built/build/use/chose/care, why this/it matters, why this/it is/was worth, what this/the report, what ~ this/the report
  where can/do/should i/you, when will/can/should, can/could/may/do/should i/we/you/admins/users/anyone, who is/are we, about this/us/the`);

/** Nouns that make a heading the name of a part, wherever its modifiers come from: "Impacted slots" has none, "Cache fixes" one. */
export const HEAD_NOUNS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  impact: listed(
    "impact, impacts, effect, effects, consequence, consequences, fallout, damage, damages, casualties, repercussions, ramifications, losses",
  ),
  rootCause: listed("cause, causes, rootcause, culprit, culprits, origin, origins"),
  resolution: listed(
    "fix, fixes, resolution, resolutions, remedy, remedies, remediation, remediations, mitigation, mitigations, recovery, repair, repairs, restoration, solution, solutions, workaround, workarounds, rollback, hotfix, hotfixes, containment, cleanup, stabilization, stabilisation",
  ),
  detection: listed("detection"),
  timeline: listed("timeline, timelines, chronology"),
  lessons: listed(
    "lessons, lesson, learnings, learning, takeaways, takeaway, reflections, erkenntnisse, lehren, lærdommer, lärdomar",
  ),
  actions: listed(
    "suggestions, proposals, improvements, recommendations, followups, tasks, todo, todos, prevention, safeguards, guardrails, countermeasures, todos, commitments",
  ),
  symptoms: listed("symptoms, symptom"),
  trigger: listed("trigger, triggers"),
};

/** What somebody took for the cause or tried against it, and what such a thing is called once it has come to nothing. */
export const WRONG_TURNS = {
  supposed: words(
    "hypothesis, hypotheses, theory, theories, suspicion, suspicions, suspect, suspects, assumption, assumptions, guesses, misdiagnosis, belief, beliefs, ideas, explanation, explanations, diagnosis, diagnoses, conclusion, conclusions, candidate, candidates, lead, leads, turn, turns, track, tracks, trail, trails, approaches, alternatives, causes",
  ),
  tried: words(
    "attempt, attempts, fix, fixes, remedy, remedies, mitigations, workarounds, repairs, solutions",
  ),
  wrong: words(
    "wrong, failed, false, incorrect, mistaken, rejected, discarded, eliminated, excluded, dismissed, disproved, disproven, refuted, invalidated, debunked, unsuccessful, misguided, abandoned, cleared",
  ),
  first: words("initial, first, early, original"),
  /** Nobody's first of these was right. */
  doubted: words(
    "hypothesis, hypotheses, theory, theories, suspicion, suspicions, suspect, suspects, assumption, assumptions, misdiagnosis, belief, beliefs",
  ),
} as const;

function words(list: string): ReadonlySet<string> {
  return new Set(listed(list));
}

/** Nouns of languages that set the adjective behind: "Aprendizados arquiteturais". */
export const FIRST_NOUNS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  lessons: listed(
    "aprendizados, aprendizajes, lições, lecciones, enseignements, leçons, lezioni, insegnamenti",
  ),
  actions: listed(
    "acciones, ações, medidas, mesures, azioni, misure, melhorias, mejoras, améliorations, miglioramenti, recomendaciones, recomendações, recommandations, raccomandazioni, recomendación, recomendação, raccomandazione",
  ),
  impact: listed(
    "impacto, impactos, impatto, consecuencias, consequências, conséquences, conseguenze, daños, danos",
  ),
  rootCause: listed("causa, causas"),
  symptoms: listed("síntoma, síntomas, sintoma, sintomas, symptôme, symptômes, sintomo, sintomi"),
  resolution: listed(
    "solución, solução, soluzione, resolución, resolução, risoluzione, correção, correções, corrección, correcciones, correctif, correctifs, mitigação, mitigación, contenção, contención, remediação, remediación, reparação, reparación, recuperação, recuperación, restauração, restauración",
  ),
  detection: listed("detección, detecção, rilevamento"),
  timeline: listed("cronología, cronologia, chronologie"),
};

/** Nouns that say how a part is told; what stands before them names it. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  listed(
    "analysis, summary, overview, details, detail, description, assessment, report, section, information, statement, notes, breakdown, review, identification, story, explained, process, phase, taken, applied, implemented, completed, deployed, performed, done, added, introduced, adopted, list, observed, identified, found, noticed, seen, reported, shipped, released, landed, merged, pushed, executed, automatically, immediately, successfully, already",
  ),
);

/** Nouns of which all that follows "of" is told: "Analysis of causes". */
export const TOLD_OF: ReadonlySet<string> = new Set(
  listed(
    "list, analysis, summary, overview, details, description, assessment, explanation, statement, review, identification, breakdown, nature, extent, discussion, determination",
  ),
);

/** What follows says whose or where; the noun before it names the part. */
export const HEADING_PREPOSITIONS: ReadonlySet<string> = new Set(
  listed(
    "of, for, against, in, on, to, from, with, during, after, at, by, between, across, behind, under, per, as, within",
  ),
);

/** Repairs that are still to come are tasks. */
export const STILL_TO_COME: ReadonlySet<string> = new Set(
  listed(
    "needed, required, additional, ongoing, improvement, future, planned, proposed, further, next, upcoming, remaining, outstanding, pending, recommended, suggested, preventive, preventative, possible, potential",
  ),
);

/** What was lacking is no measure: "Missing safeguards". */
export const LACKING: ReadonlySet<string> = new Set(
  listed("missing, insufficient, absent, inadequate, lacking, failed, existing, no, weak"),
);

/** Repairs of which one is still to be chosen: "Option 2: full restoration". */
export const TO_CHOOSE: ReadonlySet<string> = new Set(listed("option, options, alternative, alternatives"));

/** What is done, by nouns that say so only where it is still to come: "Further steps". */
export const WORK: ReadonlySet<string> = new Set(
  listed(
    "step, steps, action, actions, work, plan, plans, change, changes, measure, measures, activities, initiatives, efforts, enhancements, considerations, items, opportunities, protections, controls",
  ),
);

/** A heading that begins with one of these asks for something: it names a task, no part. */
export const ASKING: ReadonlySet<string> = new Set(
  listed(
    "add, improve, define, create, implement, set, update, review, document, write, build, make, enable, disable, automate, investigate, consider, ensure, check, use, apply, test, dont, do, no, not, without",
  ),
);

/** What is still to be done to a thing: "Alerts to add", "Technical debt to address". */
export const TO_DO: ReadonlySet<string> = new Set(
  listed(
    "add, address, adopt, automate, build, change, close, consider, create, fix, implement, improve, introduce, investigate, revisit, tackle, update, write",
  ),
);

/** How people begin before they ask: "So what happened?" */
export const LEAD_INS: ReadonlySet<string> = new Set(
  listed("so, but, and, ok, okay, well, then, now, wait, first, finally, also, hmm, oh"),
);
