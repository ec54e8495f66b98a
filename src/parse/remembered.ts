/** What ends a document for each function that remembers. */
const ENDINGS: (() => void)[] = [];

/**
 * A pure function of a text that keeps its answers while a document is read: headings, labels and sentences are asked
 * about several times on the way, however long it is. The answers must not be changed by who gets them.
 * @param most how many answers may outlive the document: of what all documents ask, such as names of sections
 */
export function remembered<Answer>(ask: (text: string) => Answer, most = 0): (text: string) => Answer {
  let answers: Map<string, Answer> | null = null;
  ENDINGS.push(() => {
    if (answers && answers.size > most) answers = null;
  });
  return (text) => {
    // A map that is cleared, or that grew old while it was empty, holds on to all that it is given later until the
    // engine next collects everything: each document has its own, made when it is first asked about.
    answers ??= new Map();
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Lets go of answers at the end of a document: what is asked about the next one is hardly ever the same. */
export function forget(): void {
  for (const end of ENDINGS) end();
}
