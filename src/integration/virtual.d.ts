/** The options of this build, as the integration was given them: see ArchiveOptions. */
declare module "virtual:casebook/options" {
  type Options = import("../collect/options.ts").ArchiveOptions;
  export const contentDir: Options["contentDir"];
  export const cacheDir: Options["cacheDir"];
  export const base: Options["base"];
  export const audience: Options["audience"];
  export const strict: Options["strict"];
  export const settings: Options["settings"];
  export const fingerprint: Options["fingerprint"];
}
