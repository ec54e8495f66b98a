const KEPT: { answers: Map<string, unknown>; most: number }[] = [];

/**
 * A pure function of a text that keeps its answers while a document is read: headings, labels and sentences are asked
 * about several times on the way, however long it is. The answers must not be changed by who gets them.
 * @param most how many answers may outlive the document: of what all documents ask, such as names of sections
 */
export function remembered<Answer>(ask: (text: string) => Answer, most = 0): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  KEPT.push({ answers, most });
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Lets go of answers at the end of a document: what is asked about the next one is hardly ever the same. */
export function forget(): void {
  for (const { answers, most } of KEPT) if (answers.size > most) answers.clear();
}
