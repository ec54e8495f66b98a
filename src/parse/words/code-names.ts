/** "`retry()`", "src/queue/worker.ts": a function or a file of program code; a framework and what holds settings are none. */
export function namesCode(text: string): boolean {
  return CODE.test(text);
}

const CODE =
  /[\p{L}\d_]\(\)|(?<!(?:config|conf|settings|setup|Node|Next|Nuxt|Vue|React|Express))\.(?:tsx?|jsx?|mjs|py|rs|go|rb|php|java|cs|cpp|cc|hpp|sol|kt|swift|exs?|vue)(?![\p{L}\d])/u;
