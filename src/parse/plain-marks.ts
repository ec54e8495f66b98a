import type { Nodes, Paragraph, PhrasingContent, Root, Text } from "mdast";

/** Whether any of the marks below may be in a text. */
const ANY = /\[\[|^[ \t>]*(?:\[!|:::)|^[!?]{3}\+? |\{\{[<%]|\{% ?end/m;

/** "[[runbooks/dns|the runbook]]" of a wiki: shown by its name. */
const WIKI = /(?<!!)\[\[([^\s[\]|,][^[\]|,\n]{0,120})(?:\|([^[\]|\n]{1,120}))?\]\]/g;
/** "[!WARNING]", the first line of a quote; ":::tip A title"; '!!! note "A title"': the line that opens a box. */
const BOX =
  /^(?:\[!([a-z]{3,12})\]|:{3,4} ?([a-z]{3,12})|[!?]{3}\+? ([a-z]{3,12}))[ \t]{0,4}(\S[^\n]{0,120})?(?=\n|$)/i;
/** '{{< figure src="load.png" caption="The load" >}}' alone in a paragraph. */
const FIGURE = /^\s{0,8}\{\{[<%]\s{0,3}(?:figure|image|img)\s([^{}]{1,600}?)\/?[%>]\}\}\s{0,8}$/;
const ATTRIBUTE = /\b(src|alt|caption|title)\s{0,2}=\s{0,2}(?:"([^"]{0,400})"|'([^']{0,400})')/g;
/** ":::" alone on a line closes it. */
const CLOSES = /(?:^|\n):{3,4}[ \t]{0,4}(?=\n|$)/g;

/**
 * Marks that other programs have beside Markdown, which nobody should read: links of a wiki become their names, boxes
 * begin with what they are, codes for a picture become the picture, and those that a site's generator sets around a text
 * are left out. In place; the lines of
 * the text stay where they are, and code is left as it is.
 * @param text the source of the tree
 */
export function withPlainMarks(tree: Root, text: string): Root {
  if (ANY.test(text)) clean(tree, codesAround(text));
  return tree;
}

/** Short codes that are closed somewhere: "{{< note >}}" … "{{< /note >}}", "{% hint %}" … "{% endhint %}". */
function codesAround(text: string): RegExp | null {
  const hugo = [...text.matchAll(/\{\{[<%]\s{0,3}\/\s{0,3}([\w/.-]{1,40})/g)].map(([, name = ""]) => name);
  const liquid = [...text.matchAll(/\{%-?\s{0,3}end([a-z]{2,30})\s/g)].map(([, name = ""]) => name);
  const names = (found: string[]) =>
    [...new Set(found)].map((name) => name.replace(/[/.-]/g, "\\$&")).join("|");
  const forms = [
    ...(hugo.length > 0
      ? [`\\{\\{[<%]\\s{0,3}/?\\s{0,3}(?:${names(hugo)})(?![\\w/.-])[^{}\\n]{0,300}\\}\\}`]
      : []),
    ...(liquid.length > 0 ? [`\\{%-?\\s{0,3}(?:end)?(?:${names(liquid)})(?!\\w)[^{}\\n]{0,300}%\\}`] : []),
  ];
  return forms.length > 0 ? new RegExp(forms.join("|"), "g") : null;
}

function clean(parent: Nodes, codes: RegExp | null): void {
  if (!("children" in parent)) return;
  const children: Nodes[] = parent.children;
  for (const node of children) {
    const picture = node.type === "paragraph" ? pictureIn(node) : null;
    if (picture !== null && node.type === "paragraph") node.children = picture;
    else if (node.type === "text")
      node.value = cleanText(node, node === children[0] && parent.type === "paragraph", codes);
    else clean(node, codes);
  }
  parent.children = children.filter((node) => !isEmptied(node)) as typeof parent.children;
}

/** What a paragraph shows that is the code of a picture: it, and what stands below it. */
function pictureIn({ children: [only, ...others], position }: Paragraph): PhrasingContent[] | null {
  const inside = only?.type === "text" && others.length === 0 ? FIGURE.exec(only.value)?.[1] : undefined;
  if (inside === undefined) return null;
  const found = new Map([...inside.matchAll(ATTRIBUTE)].map(([, key, one, two]) => [key, one ?? two ?? ""]));
  const url = found.get("src");
  const below = found.get("caption") ?? found.get("title") ?? "";
  if (url === undefined) return null;
  const image: PhrasingContent = { type: "image", url, alt: found.get("alt") ?? below, position };
  return below === ""
    ? [image]
    : [image, { type: "break", position }, { type: "text", value: below, position }];
}

function cleanText({ value }: Text, isFirst: boolean, codes: RegExp | null): string {
  const bare = codes === null ? value : value.replace(codes, "");
  const named = bare.includes("[[")
    ? bare.replace(WIKI, (_all, name: string, shown?: string) => shown ?? name)
    : bare;
  const boxed = isFirst ? named.replace(BOX, opening) : named;
  return boxed.includes(":::") ? boxed.replace(CLOSES, (mark) => (mark.startsWith("\n") ? "\n" : "")) : boxed;
}

/** "Warning:", or the title that the box has. */
function opening(_all: string, alert?: string, container?: string, note?: string, title?: string): string {
  const kind = alert ?? container ?? note ?? "";
  const name =
    title?.replace(/^[[{"“]|[\]}"”]$/g, "") ??
    `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`;
  return /[.:!?]$/.test(name) ? name : `${name}:`;
}

/** A paragraph that held such a mark and nothing else. */
function isEmptied(node: Nodes): boolean {
  return (
    node.type === "paragraph" &&
    node.children.every((child) => child.type === "text" && child.value.trim() === "")
  );
}
