import type { Settings } from "../model/settings.ts";

/** What one build is asked to do. Every path is absolute, so that nothing depends on the working directory. */
export interface ArchiveOptions {
  /** The folder of postmortems. */
  contentDir: string;
  /** Where rendered documents and published files are kept between builds. */
  cacheDir: string;
  /** Path under which the site is served: begins and ends with a slash. */
  base: string;
  /** `public` leaves out what is marked as internal. */
  audience: "internal" | "public";
  /** Whether a document that cannot be read ends the build. */
  strict: boolean;
  settings: Settings;
  /** Changes when the code that reads or renders changes: whatever was kept by another version is made anew. */
  fingerprint: string;
}
