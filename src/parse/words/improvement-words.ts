import { listed } from "./lexicon.ts";

/** Names of parts that look forward or back, by what stands beside them. */
export const COULD_IMPROVE: readonly string[] = listed(`
  what could be improved, what can be improved, what could improve, what can improve, what should improve, what might be improved, what could we improve, what can we improve, could be improved,
  what could have been improved, what we could improve, what needs improvement, needs improvement, to be improved,
  what needs to improve, what to improve, what should be improved, what we can improve, can be improved,
  things to improve, things that could be improved, things we could improve`);
