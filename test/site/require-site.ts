import { inject } from "vitest";

const failure = inject("failure");
if (failure !== null) throw new Error(`There is no site to test: ${failure}`);
