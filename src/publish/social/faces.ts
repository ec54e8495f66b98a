import monoExtended from "@fontsource-variable/source-code-pro/files/source-code-pro-latin-ext-wght-normal.woff2?inline";
import mono from "@fontsource-variable/source-code-pro/files/source-code-pro-latin-wght-normal.woff2?inline";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?inline";
import serifGreek from "@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?inline";
import serifExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2?inline";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?inline";
import type { Faces } from "./card.ts";
import { lettering } from "./lettering.ts";

let faces: Faces | undefined;

/** The project's own faces, read once. The build puts the files themselves where they are imported. */
export function cardFaces(): Faces {
  faces ??= {
    serif: lettering([serif, serifExtended, serifCyrillic, serifGreek].map(bytesOf)),
    mono: lettering([mono, monoExtended].map(bytesOf)),
  };
  return faces;
}

/** The bytes of a `data:` address. */
function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}
