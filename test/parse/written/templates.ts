/** What a part of a document tells; `lessons`, `analysis` and `references` hold other parts or nothing that is read. */
export type Part =
  | "summary"
  | "impact"
  | "leadUp"
  | "detection"
  | "trigger"
  | "rootCause"
  | "contributing"
  | "falseLeads"
  | "resolution"
  | "timeline"
  | "learned"
  | "wentWell"
  | "wentPoorly"
  | "gotLucky"
  | "actions"
  | "references";

/** A part by its name; of two kinds where one follows the other under it; or a name above others. */
export type Entry =
  | readonly [tells: readonly Part[], name: string]
  | readonly [within: Template, name: string];

/** The parts of a document in their order. */
export type Template = readonly Entry[];

const part = (tells: Part, name: string): Entry => [[tells], name];

/** After the published templates of these teams; `course` is that of the ALX exercises. */
export const TEMPLATES = {
  google: [
    part("summary", "Summary"),
    part("impact", "Impact"),
    part("rootCause", "Root Causes"),
    part("trigger", "Trigger"),
    part("resolution", "Resolution"),
    part("detection", "Detection"),
    part("actions", "Action Items"),
    [
      [
        part("wentWell", "What went well"),
        part("wentPoorly", "What went wrong"),
        part("gotLucky", "Where we got lucky"),
      ],
      "Lessons Learned",
    ],
    part("timeline", "Timeline"),
    part("references", "Supporting information"),
  ],
  "google workbook": [
    part("summary", "Executive Summary"),
    part("impact", "Impact"),
    part("rootCause", "Root cause"),
    part("leadUp", "Background"),
    part("timeline", "Timeline"),
    [
      [
        part("wentWell", "Things that went well"),
        part("wentPoorly", "Things that went poorly"),
        part("gotLucky", "Where we got lucky"),
      ],
      "Lessons Learned",
    ],
    part("actions", "Action Items"),
    part("references", "Supporting Material"),
  ],
  pagerduty: [
    part("summary", "Overview"),
    part("contributing", "Contributing Factors"),
    part("resolution", "Resolution"),
    part("impact", "Customer Impact"),
    part("wentWell", "What Went Well?"),
    part("wentPoorly", "What Didn't Go So Well?"),
    part("actions", "Action Items"),
    part("timeline", "Timeline"),
  ],
  atlassian: [
    part("summary", "Incident summary"),
    part("leadUp", "Leadup"),
    part("impact", "Impact"),
    part("detection", "Detection"),
    part("resolution", "Recovery"),
    part("timeline", "Timeline"),
    part("rootCause", "Five whys"),
    part("learned", "Lessons learned"),
    part("actions", "Corrective actions"),
  ],
  wikimedia: [
    part("summary", "Summary"),
    part("impact", "Impact"),
    part("timeline", "Timeline"),
    part("detection", "Detection"),
    [
      [
        part("wentWell", "What went well?"),
        part("wentPoorly", "What went poorly?"),
        part("gotLucky", "Where did we get lucky?"),
      ],
      "Conclusions",
    ],
    part("references", "Links to relevant documentation"),
    part("actions", "Actionables"),
  ],
  gitlab: [
    part("summary", "Summary"),
    part("impact", "Service impact"),
    part("timeline", "Timeline of events"),
    part("rootCause", "Root Cause Analysis"),
    part("resolution", "Mitigation"),
    part("wentWell", "What went well"),
    part("wentPoorly", "What can be improved"),
    part("actions", "Follow-up actions"),
  ],
  chromium: [
    part("summary", "Overview"),
    part("impact", "Impact"),
    part("rootCause", "Root cause(s)"),
    part("resolution", "How it was fixed"),
    part("timeline", "Timeline"),
    part("wentWell", "Things that went well"),
    part("wentPoorly", "Things that went poorly"),
    part("gotLucky", "Where we got lucky"),
    part("actions", "Action items"),
  ],
  azure: [
    part("summary", "What happened?"),
    part("rootCause", "What went wrong and why?"),
    part("resolution", "How was it resolved?"),
    part("timeline", "Timeline"),
    part("impact", "What was the impact?"),
    part("wentWell", "What worked"),
    part("wentPoorly", "What didn't work"),
    part("actions", "How are we making incidents like this less likely or less impactful?"),
  ],
  kehoe: [
    part("summary", "Executive summary"),
    part("impact", "Impact"),
    part("detection", "Detection"),
    part("trigger", "Trigger"),
    part("rootCause", "Root cause"),
    part("resolution", "Resolution"),
    part("timeline", "Timeline"),
    part("wentWell", "What went well"),
    part("wentPoorly", "What could have gone better"),
    part("gotLucky", "Where we got lucky"),
    part("actions", "Action items"),
  ],
  "real-world sre": [
    part("summary", "Summary"),
    part("impact", "Impact"),
    part("timeline", "Timeline"),
    part("rootCause", "Root Cause"),
    part("actions", "Action Items"),
    part("references", "Appendix"),
  ],
  "incident.io": [
    part("summary", "Summary"),
    part("timeline", "Key timeline"),
    part("contributing", "Contributors"),
    part("learned", "Learnings and risks"),
    part("actions", "Follow-ups"),
  ],
  datadog: [
    part("summary", "What happened"),
    part("impact", "Customer impact"),
    part("rootCause", "Why did it happen"),
    part("detection", "How was it detected"),
    part("resolution", "How was it resolved"),
    part("timeline", "Timeline"),
    part("learned", "What did we learn"),
    part("actions", "What are we going to do"),
  ],
  rootly: [
    part("summary", "Overview"),
    part("impact", "Impact"),
    part("timeline", "Incident timeline"),
    part("rootCause", "Root cause"),
    part("resolution", "Mitigation and resolution"),
    part("learned", "Lessons learned"),
    part("actions", "Follow-up items"),
  ],
  howie: [
    part("summary", "Summary"),
    part("leadUp", "Background"),
    part("timeline", "Narrative timeline"),
    part("contributing", "Contributing factors"),
    part("learned", "Takeaways"),
    part("actions", "Action items"),
  ],
  course: [
    part("summary", "Issue Summary"),
    part("timeline", "Timeline"),
    part("falseLeads", "Misleading investigation paths"),
    [["rootCause", "resolution"], "Root Cause and Resolution"],
    part("actions", "Corrective and Preventative Measures"),
  ],
  "two in one": [
    part("summary", "TL;DR"),
    [[part("impact", "Impact"), part("detection", "Detection")], "Impact & Detection"],
    [[part("timeline", "Timeline"), part("resolution", "Resolution")], "Timeline and Resolution"],
    part("rootCause", "Cause"),
    [
      [part("wentWell", "Went well"), part("wentPoorly", "Went badly"), part("actions", "Action items")],
      "Lessons Learned & Action Items",
    ],
  ],
  "by phases": [
    part("summary", "Abstract"),
    part("impact", "Blast radius"),
    part("trigger", "Trigger"),
    [
      [
        part("detection", "Detection"),
        part("rootCause", "Root cause"),
        part("contributing", "Contributing factors"),
        part("falseLeads", "Red herrings"),
      ],
      "Analysis",
    ],
    part("resolution", "Fix"),
    part("timeline", "Chronology"),
    [
      [
        part("wentWell", "Good"),
        part("wentPoorly", "Bad"),
        part("gotLucky", "Lucky"),
        part("learned", "Learned"),
      ],
      "Retrospective",
    ],
    part("actions", "Next steps"),
  ],
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
