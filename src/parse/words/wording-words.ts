import { listed } from "./lexicon.ts";

const VAGUE_VERBS = listed(`
  improve, enhance, better, increase, strengthen, optimise, optimize, more, be more careful, pay attention, pay more attention
  consider, ensure, review, investigate, monitor, think about, raise awareness, communicate`);

const VAGUE_PLACES = listed(`
  the, our, all, of, in, and, system, server, database, application, code, internal, overall, general, better, more, deployment
  incident, response, team`);

const VAGUE_THINGS = listed(`
  monitoring, alerting, alerts, testing, tests, documentation, communication, process, processes, procedure, procedures, review
  reviews, quality, performance, reliability, resilience, stability, security, observability, training, awareness, logging
  careful, things, scalability, it`);

/** Short action items that can never be finished. Only asked of items of at most six words. */
export const VAGUE_ACTION = new RegExp(
  String.raw`^\W*(?:${VAGUE_VERBS.join("|")})\b(?: (?:${VAGUE_PLACES.join("|")}))*(?: (?:${VAGUE_THINGS.join("|")}))?` +
    String.raw`(?: (?:and|&) \w+)?[^\w(]*(?:\([^)]*\)[^\w(]*)?$`,
  "i",
);

/** Participles that do not end in -ed. */
const PARTICIPLES = listed(`
  been, had, done, gone, run, known, thought, caught, brought, bought, taught, sought, sent, kept, felt, told, said, paid
  made, seen, taken, written, given, chosen, begun, come, set, put, cut, built, rebuilt, spent, left, met, held, stood, understood
  found, shut, split, thrown, spoken, drawn, shown, rerun, reset, foreseen`);

/** What follows "should have" and tells what was expected of a machine, or what a value ought to be. */
const NO_HINDSIGHT = [
  "done (?:this|that|it|so|the same)",
  "been (?:able|fine|enough|sufficient|considered|counted|treated|classified|rounded|automatically|equal|zero|empty|null|true|false)",
  "been (?:sent|returned|shown|displayed|rendered|written|stored)(?: ?[:.]|$)",
  "been(?= [^a-z])",
  "been (?:(?:about|around|at most|at least|only|just) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|some)",
  "had an?",
  "existed",
];

/** Those whom an account may blame, and what it blames them for. */
const BLAMED = [
  "engineer",
  "developer",
  "operator",
  "admin(?:istrator)?",
  "he",
  "she",
  "someone",
  "somebody",
  "intern",
  "colleague",
];
const BLAMED_FOR = [
  "forgot",
  "failed",
  "neglected",
  "ignored",
  "did(?:n['’]t| not) bother",
  "made a mistake",
  "messed up",
];

/** What hindsight says would have happened instead. Of "would have" and "could have" only these: "would have to" plans. */
const AVERTED = listed(`
  prevented, avoided, averted, caught, detected, discovered, found, noticed, spotted, seen, stopped, saved, mitigated, reduced
  helped, limited, minimised, minimized, known, alerted, warned, shortened`);

const BLAMING = [
  String.raw`should have (?!(?:${NO_HINDSIGHT.join("|")})(?!\w))(?:(?:also|never|instead|immediately|auto)[ -])?(?:\w+ed|${PARTICIPLES.join("|")})`,
  `(?:could|would) (?:likely |probably |also |easily )?have (?:been )?(?:${AVERTED.join("|")})`,
  "shouldn['’]t have",
  "should not have",
  "(?:human|operator|user) error",
  "careless(?:ly|ness)?",
  "negligen(?:t|ce|tly)",
  "incompeten(?:t|ce)",
  "stupid(?:ly|ity)?",
  "(?:was|were|been|being|too|got|simply|just) lazy(?![- ]?(?:load|init|eval|import|comput|creat|consensus|migrat))",
  "sloppy",
  "reckless(?:ly)?",
  "to blame",
  "(?:whose|his|her|their) fault",
  "if only (?:we|they|he|she|the)",
  `(?:${BLAMED.join("|")})s? (?:${BLAMED_FOR.join("|")})`,
];

/** Blame, hindsight and norms in place of an account (PagerDuty, "The Blameless Postmortem"; Dekker, "Field Guide"). */
export const BLAME = new RegExp(String.raw`\b(?:${BLAMING.join("|")})\b`, "gi");
