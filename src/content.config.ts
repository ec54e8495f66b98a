import { defineCollection } from "astro:content";
import * as options from "virtual:casebook/options";
import { entrySchema } from "./collect/entry.ts";
import { postmortemLoader } from "./collect/loader.ts";

export const collections = {
  postmortems: defineCollection({ loader: postmortemLoader(options), schema: entrySchema }),
};
