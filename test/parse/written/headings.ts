/** How a heading of a part is written. */
export const HEADING_STYLES = {
  atx: (name: string) => [`## ${name}`],
  closed: (name: string) => [`## ${name} ##`],
  deeper: (name: string) => [`### ${name}`],
  "without space": (name: string) => [`##${name}`],
  setext: (name: string) => [name, "-".repeat(name.length)],
  bold: (name: string) => [`**${name}**`],
  "bold label": (name: string) => [`**${name}:**`],
  underscores: (name: string) => [`__${name}__`],
  html: (name: string) => [`<h2>${name}</h2>`],
  emoji: (name: string) => [`## 🔎 ${name}`],
  capitals: (name: string) => [`## ${name.toUpperCase()}`],
  colon: (name: string) => [`## ${name}:`],
  "bold in heading": (name: string) => [`## **${name}**`],
  label: (name: string) => [`${name}:`],
  "numbered heading": (name: string, number: number) => [`## ${number}. ${name}`],
  parenthesised: (name: string, number: number) => [`## (${number}) ${name}`],
  roman: (name: string, number: number) => [`## ${ROMAN[number] ?? "I"}. ${name}`],
  "bold number": (name: string, number: number) => [`**${number}. ${name}**`],
} as const satisfies Record<string, (name: string, number: number) => string[]>;

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

export type HeadingStyle = keyof typeof HEADING_STYLES;

/** The names of the parts in one template of the field. */
export interface Template {
  summary: string;
  impact: string;
  rootCause: string;
  resolution: string;
  timeline: string;
  actions: string;
  wentWell: string;
  wentPoorly: string;
}

/** After the published templates of these teams; `course` is that of the ALX exercises. */
export const TEMPLATES = {
  google: {
    summary: "Summary",
    impact: "Impact",
    rootCause: "Root Causes",
    resolution: "Resolution",
    timeline: "Timeline",
    actions: "Action Items",
    wentWell: "What went well",
    wentPoorly: "What went wrong",
  },
  pagerduty: {
    summary: "Overview",
    impact: "Customer Impact",
    rootCause: "Contributing Factors",
    resolution: "Resolution",
    timeline: "Timeline",
    actions: "Action Items",
    wentWell: "What Went Well?",
    wentPoorly: "What Didn't Go So Well?",
  },
  atlassian: {
    summary: "Incident summary",
    impact: "Impact",
    rootCause: "Root cause",
    resolution: "Recovery",
    timeline: "Timeline",
    actions: "Corrective actions",
    wentWell: "What went well",
    wentPoorly: "What could have gone better",
  },
  wikimedia: {
    summary: "Summary",
    impact: "Impact",
    rootCause: "Root cause",
    resolution: "Resolution",
    timeline: "Timeline",
    actions: "Actionables",
    wentWell: "What went well?",
    wentPoorly: "What went poorly?",
  },
  gitlab: {
    summary: "Summary",
    impact: "Service impact",
    rootCause: "Root Cause Analysis",
    resolution: "Mitigation",
    timeline: "Timeline of events",
    actions: "Follow-up actions",
    wentWell: "What went well",
    wentPoorly: "What can be improved",
  },
  chromium: {
    summary: "Overview",
    impact: "Impact",
    rootCause: "Root cause(s)",
    resolution: "How it was fixed",
    timeline: "Timeline",
    actions: "Action items",
    wentWell: "Things that went well",
    wentPoorly: "Things that went poorly",
  },
  azure: {
    summary: "What happened?",
    impact: "What was the impact?",
    rootCause: "What went wrong and why?",
    resolution: "How was it resolved?",
    timeline: "Timeline",
    actions: "Next steps",
    wentWell: "What worked",
    wentPoorly: "What didn't work",
  },
} as const satisfies Record<string, Template>;
