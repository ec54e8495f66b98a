import { lexicon, listed } from "./lexicon.ts";

/**
 * What people write while they look for a cause: what they suspect, what they only wonder about, what they look at, and
 * what comes of it.
 */
export type SearchSign = "suspicion" | "hunch" | "check" | "cleared" | "denied" | "fine" | "in vain";

export const SEARCH_SIGNS = lexicon<SearchSign>(
  [
    [
      "suspicion",
      listed(`
      suspect*, suspicion/suspicions, blamed, convinced, guessed, supposed, we/i assumed, mistook, accus*, first thought/idea/instinct, we/i/they/team/he/she/everyone/everybody thought/believed/figured, went after, chased, zeroed in on, homed in on, fingers pointed, thought it/the/that/this/of/about/a/an/our, was/were sure, was/were certain, took it/this/them/that for, take it/this/them for
      verdacht, verdächtig*, vermut*, dachten, glaubten, hielten ~ für, tippten auf, angenommen, soupçon*, on pense, on pensait, on croit, pensions, pensait, pensé, croyait, achamos, achei, achávamos, pensamos, suspeit*, desconfi*, sospech*, creímos, creíamos, pensábamos, sospett*, pensavamo, verdenking, vermoed*, dachten, mistenk*, mistanke, trodde, misstänk*, misstank*, antog, antok`),
    ],
    [
      "hunch",
      listed(
        `assum*, suppose, supposes, presum*, hypothes*, theory, theories, guess+, hunch, blame/blames/blaming, chase/chases/chasing, point+ to/at, thinks it/the/that/this/of, think of, thinks, could/might/may/must/would ~ be, could/might/may ~ have, maybe, perhaps, possibly, probably, potential/possible ~ issue/issues/problem/problems/bottleneck/bottlenecks/attack/failure/outage/misconfiguration, look+ like, look+ as if/though, seem+ like, sound+ like, smells like, ask+ whether/if, wonder+, is it/this/that the/a/our, looking/look/looked into a/an ~ problem/issue/attack/failure/outage, investigating/investigate/investigated a/an ~ problem/issue/attack/failure/outage, new theory/idea, vielleicht, könnte, peut être, talvez, quizás, forse, misschien, kanskje, kanske, måske`,
      ),
    ],
    [
      "check",
      listed(
        `check+, checks, compar*, examin*, look+ at/into/through, inspect+, analys*, analyz*, review+, went through, audit+, measured, read through, geprüft, überprüft, verglichen, vérifi*, contrôl*, verificad*, verificou, comprobado, comprobamos, revisado, revisamos, verificato, controllato, gecontroleerd, sjekket, kontrollert, kontrollerade, kontrolleret, tjekket, confirm+ that, determin*, initial/quick/first/brief look, establish+ that/the`,
      ),
    ],
    [
      "denied",
      listed(
        "it/this/that/they is/was/were/are not, it/this/that/they isn't/wasn't/weren't/aren't, it's not, that's not, only one, one file, gb free, free space, as expected, as it should",
      ),
    ],
    [
      "cleared",
      listed(`
      so not, had/has/have/did/does/do not introduce+/cause+ ~ any, hadn't/hasn't/haven't/didn't/doesn't introduce+/cause+ ~ any, no part in, not at fault, not to blame, not guilty, not confirmed, unconfirmed, not the case, couldn't be, could not be, can't be, cannot be, nothing to do with, no connection/link/relation with/to, unrelated, ruled out, rule+ out, dismiss+, discard+, exclud*, disproved, disproven, wrong again, debunk*, turned/turns/turn out not, turned/turns/turn out to be
      same problem/problems/symptom/symptoms/behaviour/behavior/error/errors/thing too/there/elsewhere/as, have/has/had/show/shows/showed the/exactly same, behave+ the same, same way, nicht bestätigt, nicht die/der/das/daran, ausgeschlossen, unbegründet, widerlegt, écarte, écartent, écarté/écartée/écartés/écartées, rien à voir, infirmé/infirmée, descartad*, descartou, no era, não era, nada a ver, nada que ver, escluso, esclusa, non era, uitgesloten, niet de, utelukket, ikke årsaken, uteslutet, uteslöts, udelukket`),
    ],
    [
      "fine",
      listed(`
      is/was/are/were/look+/seem+/be/been/found/work+/all/being/rules/respond+/sending/running/behav* ~ fine/ok/okay/healthy/normal/normally/clean/correct/correctly/intact/good/green/innocent/complete/identical/matching/properly, perfectly fine/up/healthy/normal, confirm+/verify+ ~ normal operation/operations/functioning/behaviour/behavior/usage/levels, all fine/ok/green/clean/good, in order, wie erwartet, in ordnung, unauffällig, every ~ was there, nothing wrong, est/était/sont/étaient ~ normal/normaux/correct/corrects/sain/sains/bon/bons, estava/respondia/está/estavam ~ normal/normais/certo/ok, no issue/issues/problem/problems/errors/error/fault/faults/anomaly/anomalies on/in/with/there, no ~ issue/issues/problem/problems ~ their/our side, tudo certo, todo bien, correctos, is/are/was/were acceptable/unaffected/unchanged/uneventful, there are/is/were/was none, none found/reported/listed/seen, appear+ ~ unchanged/unaffected, no incidents/disruptions/outages reported/listed/there, in ordine, was normaal, var ok, var normalt`),
    ],
    [
      "in vain",
      listed(`
      no/any effect/change/difference/improvement/luck/dice/joy/avail/dent/success/relief, without effect/success/result, nothing change+, nothing ~ changed, didn't/doesn't/hasn't/hadn't help/helped/work/worked/matter, did/does/has/had not help/helped/work/worked/matter/move/budge, didn't/doesn't move/budge, helped no, make+/made/making no dent, stay+ the same, stay+ where, remain+ the same, same result/results/dates/picture/story/outcome, equally slow/bad/broken, unchanged, error/errors/problem/problems/issue/issues/failures/alerts/timeouts/symptoms ~ continue+/persist+/remain+/reappear+, problem/problems/issue/issues/symptoms ~ return+, as before, made it worse, no better, in vain, fail+ to ~ correct/fix/resolve/help/solve
      ohne wirkung/erfolg/besserung/effekt/ergebnis, keine wirkung/besserung/änderung/veränderung, half nicht, hilft nicht, bringt nichts, brachte nichts, aucun effet, sans effet/succès/résultat/amélioration, aucune amélioration, rien n'y fait, sem efeito/sucesso/resultado/melhora, não resolveu/adiantou/ajudou, sin efecto/éxito/resultado/mejora, no resolvió/funcionó/ayudó, nessun effetto/miglioramento, senza effetto/successo, geen effect/resultaat/verbetering, zonder effect/resultaat, ingen effekt/bedring/endring/forbedring/forbättring/förändring, uten effekt/virkning, utan effekt, uden effekt/virkning`),
    ],
  ],
  listed(
    `identify+/detect+/prevent+/reveal+/report+/find/finds/found a/an/any/some/the? potential/possible ~ issue/issues/problem/problems/bottleneck/bottlenecks/attack/failure/outage/misconfiguration, no error/errors/problem/problems/issue/issues/failures/alerts/timeouts ~ continue+/persist+/remain+/return+/reappear+, supposed to, should've been fine/ok/okay/safe/normal, should/would have? be/been fine/ok/okay/safe/normal, checksum/checksums, health check/checks, check in, close look, closer look, it was not until, it is not possible, it was not possible, this is not the first, it was not clear, it is not clear, all clear, suspect+ email/message/activity, suspected malware, suspicious activity/login/logins/transaction/transactions/traffic, confirm+ fixed/resolved/recovered/recovery, work+ fine again, is/are/was fine again/now, point+ to the new/old/right/correct/previous, not been able, guess+ work, turned/turns/turn out to be the`,
  ),
);

/** "No.", "nope, still 502": the answer to what somebody asked. */
export const DENIES =
  /^\W{0,3}(?:(?:no|non|nein|não|nej|nei|nee)\s?[.,:;!–—-]|(?:nope|nah|negative|wrong)\b)/iu;

/** What is at the end of what was tried: "restarts the router, nothing", "Bypassed it. Still 500". */
export const IN_VAIN =
  /[.,;:–—→>·-]\s*(?:but |yet |and )?(?:nothing(?: (?:changed|happened|improved|there)|(?=\s?(?:$|[.,;:!)·|])))|no (?:change|luck|dice|effect|difference|improvement|joy|help)|same (?:dates?|numbers|values?)|nada|rien|nichts|nulla|niets|ingenting|(?:[\p{L}\d'’/]{1,20} ){0,4}still (?:\d[\d.]*|no\b|not\b|the same|wrong|down|failing|broken|slow|there|high|red|dead|timing|out\b|up there|unreachable|erroring|growing))(?![\p{L}\d])/iu;

/** "so not the mains", "-> not Azure", "so no". */
export const CLEARS = /(?:\bso|->|→|=>|⇒) (?:it['’]s |it (?:is|was) )?(?:not\b|no\b\W{0,3}$)/iu;

/** What is told of a recovery rather than of a part that was in order. */
export const RECOVERED =
  /\b(?:again|everything|back (?:to|in|up|on|online|operation\w*|running)|now|recover\w*|restored|resolved|fixed|corrected|return\w* to|since then)\b/i;

/** Not this but that: where the cause was found. */
export const UNLIKE = /\bbut (?:rather|in|with|to|due|a|an|the)\b|\broot cause\b/i;

/** "Bots? We block both.": what somebody asked of himself. */
export const ASKS_FIRST = /^\W{0,3}(?:[\p{L}\d'’-]{1,24} ){0,4}[\p{L}\d'’-]{1,24}\? /u;

/** What is done in the hope that it helps, beyond the remedies that a timeline tells of anyway. */
export const TRIED =
  /\b(?:restart\w*|reboot\w*|power.?cycl\w*|resubmit\w*|re-?r[au]n\w*|retr(?:y|ied)|exchang\w*|swap\w*|replac\w*|reseat\w*|uninstall\w*|reinstall\w*|switch\w* (?:back|to|over|off)|switched|mov(?:ed|ing)|bypass\w*|purg\w*|flush\w*|clear(?:ed|s)|block(?:ed|s)|disabl\w*|enabl\w*|rais(?:ed|es)|doubl\w*|roll(?:ed|s) back|revert\w*|downgrad\w*|tak(?:en|es) out|took out|taken)\b/i;

/** "Link 2 also fills up, moved back": what was tried and undone. */
export const TAKEN_BACK =
  /\balso (?:fails?|failed|fills?|filled|slow|broke|broken|down|full|times? out)\b|\b(?:moved|switched|put|rolled) (?:it )?back\b/i;
