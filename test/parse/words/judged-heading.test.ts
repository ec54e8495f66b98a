import { describe, expect, test } from "vitest";
import { judgedKind } from "../../../src/parse/words/judged-heading.ts";

describe("a heading that names one suspicion or attempt and what came of it", () => {
  test.each([
    "Hypothesis 2: a full disk (disproven)",
    "Theory 1 – the proxy – ruled out",
    "Hypothese 3: Speicher ❌ WIDERLEGT",
    "❌ Attempt 1: restart the queue",
    "Attempt 2: drain the nodes - failed",
    "Suspect A: the clock — NOT the problem",
    "The skew theory: rejected",
    "The old branch (red herring)",
    "The lease that ran out was planned — not the mechanism",
    "Was it the new release? No.",
    "仮説2：DNS（否定）",
  ])("opens a false lead: %s", (heading) => {
    expect(judgedKind(heading)).toBe("falseLeads");
  });

  test.each(["Hypothesis 3: an expired token (confirmed)", "Theory B: the cache ✅ ROOT CAUSE FOUND"])(
    "opens the cause: %s",
    (heading) => {
      expect(judgedKind(heading)).toBe("rootCause");
    },
  );

  test.each([
    "Hypotheses (ruled out)",
    "What we tried – failed",
    "Initial hypothesis (incorrect)",
    "Our first theory – wrong",
    "Option 1: fix the call (rejected)",
    "Trigger: a stale zone (confirmed)",
    "Deploy to staging - failed",
    "❌ Never do this",
    "Attempt 3: start the clock",
    "Was it noticed in time? Yes.",
    "Root cause",
  ])("is none: %s", (heading) => {
    expect(judgedKind(heading)).toBeNull();
  });
});
