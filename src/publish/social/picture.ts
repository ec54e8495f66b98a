import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { keepFile } from "../../collect/published-files.ts";
import { digestOf } from "../../collect/read-document.ts";

const FOLDER = "social";

/**
 * A drawing as a PNG. It is kept between builds in a folder for each id, under a name made from the drawing: what has
 * not changed is not drawn again, and what has changed takes the place of the old.
 */
export async function pictureOf(
  svg: string,
  { id, cacheDir }: { id: string; cacheDir: string },
): Promise<Buffer> {
  const folder = join(cacheDir, FOLDER, digestOf(id));
  const name = `${digestOf(svg)}.png`;
  const kept = join(folder, name);
  if (existsSync(kept)) return readFileSync(kept);
  const picture = await sharp(Buffer.from(svg))
    .flatten({ background: "#fff" })
    .png({ compressionLevel: 7 })
    .toBuffer();
  rmSync(folder, { recursive: true, force: true });
  keepFile(folder, name, picture);
  return picture;
}
