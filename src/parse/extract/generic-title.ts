import { normalise } from "../words/normalise.ts";

const GENERIC =
  /^(?:(?:a|an|the|my|our|first|post|mortem|postmortem|postmortems|incident|incidents|outage|report|reports|rca|retrospective|review|analysis|root|cause|blameless|pir|problem|case|ticket|ref|reference|id|a3|rfo|document|template|project|task|assignment|number|no|web|stack|debugging|on|of|for|0?x\w{1,2}|\d+)(?:\s|$))+$/;
const DAY =
  /^(?:(?:\d{1,4}(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\s|$)){2,3}$/;

const FILE_NAME = /^[\w.-]+\.(?:md|markdown|txt)$/i;

/** True for a headline that names the genre, a day or the file, and nothing else. */
export function isGeneric(text: string): boolean {
  if (FILE_NAME.test(text.trim())) return true;
  const words = normalise(text.replace(/[()]/g, " "));
  return words === "" || GENERIC.test(words) || DAY.test(words);
}

/** True for a word, in lower case, of which the name of the genre is made. */
export function isGenericWord(word: string): boolean {
  return GENERIC.test(word);
}
