/**
 * A pure function of a text that keeps its last answers: headings, labels and sentences are asked about several times
 * on the way through a document. What is kept is bounded, and the answers must not be changed by who gets them.
 */
export function remembered<Answer>(ask: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
