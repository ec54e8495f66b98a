import { describe, expect, test } from "vitest";
import { sectionKinds, wholeKinds } from "../../../src/parse/words/lookup.ts";
import type { SectionKind } from "../../../src/parse/words/section-words.ts";

const HEADINGS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  impact: [
    "Impacts",
    "The fallout",
    "What does this mean for our readers?",
    "How customers were affected",
    "Who was affected by it?",
    "What data was lost?",
    "Were any other regions affected?",
    "What broke",
    "Affected accounts",
    "Impacted orders",
    "How bad was it?",
    "Consequences for the partners",
    "Impacto en los usuarios",
    "Sistemas afectados",
    "Betroffene Kunden",
    "影響度",
    "Conséquences",
    "誰にどのような影響がありましたか？",
  ],
  rootCause: [
    "Why did the queue stop?",
    "Analysis of causes",
    "Why it broke on the replicas but not on the primary",
    "What it actually was",
    "Warum ist es passiert?",
    "根本的な原因",
    "장애 원인",
    "So why did this break?",
    "Why the second replica failed",
    "How could this happen?",
    "What caused the slowdown?",
    "What actually caused this?",
    "Causes of the failure",
    "The real culprit",
    "Origin of the corruption",
    "Por qué ocurrió",
    "Ursachenanalyse",
    "Cause du problème",
  ],
  contributing: [
    "Why wasn't this caught in review?",
    "Why nobody noticed",
    "Why it took us so long",
    "How come we did not see it on staging?",
    "How did it go unnoticed?",
  ],
  resolution: [
    "How we got the site back",
    "How did we fix it?",
    "How the outage was finally resolved",
    "Fixing the issue",
    "Stop the bleeding",
    "Summary of the fix",
    "Acciones tomadas",
    "Mesures prises",
    "Getroffene Maßnahmen",
    "영구 수정",
    "Getting everything back online",
    "What we did to restore the data",
    "What fixed it",
    "Recovery from the backup",
    "Cache fixes applied",
    "Containment",
    "Root cause remediation",
    "Wiederherstellung",
    "Cómo lo solucionamos",
  ],
  detection: [
    "How we noticed",
    "How was it spotted?",
    "Were we alerted in time?",
    "Did our monitoring catch it?",
  ],
  response: [
    "How we responded",
    "How we tracked it down",
    "Finding the cause",
    "Debugging the crash",
    "What we did next",
  ],
  actions: [
    "Guardrails implemented",
    "Medidas preventivas propuestas",
    "How will we prevent this?",
    "What are we doing about it?",
    "What we are changing",
    "Could this happen again?",
    "Making sure it stays fixed",
    "Planned mitigations",
    "Remediation (action items)",
    "Fixes (planned)",
    "Mitigation plan",
    "Acciones recomendadas",
    "Medidas preventivas",
    "Mesures correctives",
    "Was ändern wir",
    "예방 조치",
    "Remaining fixes",
    "Monitoring improvements",
    "Próximos pasos",
    "What will you do?",
    "What will they change?",
    "What we'll change",
    "What we do about it",
    "What we agreed",
    "Agreed on Monday",
    "Not doing that again",
    "So that it does not happen again",
    "And now?",
    "From now on",
    "Next",
    "Jobs",
    "6 Measures",
    "6. Measures",
    "À faire",
    "La suite",
    "Ce qui va changer",
    "O que muda",
    "A fazer",
    "Y ahora qué",
    "Wie geht es weiter?",
    "Da fare",
    "Wat gaan we veranderen?",
    "Att göra",
  ],
  lessons: [
    "Aprendizados arquiteturais",
    "Enseignements techniques",
    "What did this teach us?",
    "What can we learn from it?",
    "Operational learnings",
    "Enseignements",
  ],
  wentWell: ["What worked well for us", "잘한 점", "Ce qui a bien fonctionné"],
  wentPoorly: ["What could we have done better?", "What we got wrong", "O que deu errado"],
  falseLeads: ["What it was not", "What we thought it was", "What didn't help"],
  summary: ["What exactly happened?", "What was going on", "Que s'est-il passé ?"],
  trigger: ["What set it off"],
  background: ["How the pipeline works", "A bit of background"],
};

describe("a heading names a part by its question or its last noun", () => {
  for (const [kind, headings] of Object.entries(HEADINGS))
    test.each(headings)(`%s → ${kind}`, (heading) => {
      expect(sectionKinds(heading)).toEqual([kind]);
    });
});

test("a heading is the name of a part, or only holds one", () => {
  expect(wholeKinds("2. Root causes")).toEqual(["rootCause"]);
  expect(wholeKinds("2. Symptom and root cause mixed up")).toEqual([]);
});

test("a heading may name two parts", () => {
  expect(sectionKinds("Understanding the cause and the solution")).toEqual(["rootCause", "resolution"]);
});

describe("what readers are told, topics and tasks name none", () => {
  test.each([
    "How to fix your installation",
    "How do I report a problem?",
    "What should you do?",
    "Why this matters",
    "Can I get my data back?",
    "Relay patch",
    "5 Minutes later",
    "So it did not start",
    "Decidedly odd",
    "Adding more workers",
    "Database structure",
    "Monday 15:00",
    "Thanks",
    "Three weeks later",
    "The smoking gun",
    "What this report does not claim",
  ])("%s", (heading) => {
    expect(sectionKinds(heading)).toEqual([]);
  });
});
