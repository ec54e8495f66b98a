import type { Template } from "./templates.ts";

const parts = (template: Template) => template.map(([, name]) => name);
const anchor = (name: string) => `[${name}](#${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")})`;

/** What stands above the title. */
export const ABOVE = {
  nothing: [],
  comment: ["<!-- Please keep the headings of this document. -->"],
  "comment over lines": ["<!--", "Please keep the headings of this document.", "-->"],
  badge: ["![reviewed](https://img.example.com/badge/reviewed-yes.svg)"],
  "linked badge": ["[![reviewed](https://img.example.com/badge/reviewed-yes.svg)](https://example.com)"],
  image: ["![Logo of the team](logo.png)"],
  "html image": ['<img src="logo.png" width="200">'],
  "way back": ["[← All incidents](../README.md)"],
  note: ["> **Note:** this document is blameless."],
} as const satisfies Record<string, readonly string[]>;

/** What stands below the title and the facts. */
export const BELOW = {
  nothing: () => [],
  rule: () => ["---"],
  note: () => ["_This is a blameless document._"],
  "[TOC]": () => ["[TOC]"],
  "list of contents": (template) => parts(template).map((name) => `- ${anchor(name)}`),
  "numbered contents": (template) => parts(template).map((name, index) => `${index + 1}. ${anchor(name)}`),
  "contents with heading": (template) => [
    "## Table of Contents",
    "",
    ...parts(template).map((name) => `- ${anchor(name)}`),
  ],
  "contents in bold": (template) => [
    "**Contents**",
    "",
    ...parts(template).map((name) => `* ${anchor(name)}`),
  ],
  "marked contents": (template) => [
    "<!-- toc -->",
    "",
    ...parts(template).map((name) => `- ${anchor(name)}`),
    "",
    "<!-- tocstop -->",
  ],
} as const satisfies Record<string, (template: Template) => string[]>;

/** How the text is kept in its file; every line keeps its number. */
export const COATS = {
  plain: (text: string) => text,
  bom: (text: string) => `\uFEFF${text}`,
  crlf: (text: string) => text.replaceAll("\n", "\r\n"),
  "bom and crlf": (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
  mojibake: (text: string) => text.replaceAll("–", "â€“"),
  "hard spaces": (text: string) => text.replaceAll(":** ", ":**\u00A0"),
} as const satisfies Record<string, (text: string) => string>;

export type Above = keyof typeof ABOVE;
export type Below = keyof typeof BELOW;
export type Coat = keyof typeof COATS;
