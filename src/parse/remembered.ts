const KEPT: Map<string, unknown>[] = [];

/**
 * A pure function of a text that keeps its answers while a document is read: headings, labels and sentences are asked
 * about several times on the way, however long it is. The answers must not be changed by who gets them.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  KEPT.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Lets go of all answers: what is asked about the next document is hardly ever the same. */
export function forget(): void {
  for (const answers of KEPT) answers.clear();
}
