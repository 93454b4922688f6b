/** A place in a template that changes: a node, or an attribute of one. Nodes are counted in the order of the document. */
export interface Part<Kind = unknown> {
  readonly type: 1 | 2;
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly ctor?: Kind | undefined;
}

/** Stands for what changes in a template; text has none (the build sees to it). */
export const hole = '~';
/** What a template is made of: tags with their attributes, holes, texts. */
const token = /<(\/?)([^\s>/]+)((?:"[^"]*"|[^">])*?)\/?>|~|[^<~]+/g;
const attribute = /([.?@]?)([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/g;
const svg = 'http://www.w3.org/2000/svg';
const math = 'http://www.w3.org/1998/Math/MathML';
/** By the type of a template, and by the tag that begins another namespace. */
const namespaces: Record<string, string> = {
  1: 'http://www.w3.org/1999/xhtml',
  2: svg,
  3: math,
  svg,
  math,
};
const childless = /^(br|hr|img|input)$/;

/**
 * Reads the literals of a template, which the build joins with holes, as Lit's own reading does, but builds the nodes one by one: nothing
 * is handed to `innerHTML`. So a page's Trusted Types policy has nothing to forbid, and a page in XHTML nothing to misread. For
 * well-formed templates: every element is closed, entities are written as characters.
 */
export function read<Kind>(
  { strings, _$litType$: type }: { readonly strings: string; readonly _$litType$: 1 | 2 | 3 },
  kinds: Readonly<Record<string, Kind>>,
): { readonly content: DocumentFragment; readonly parts: readonly Part<Kind>[] } {
  const content = document.createDocumentFragment();
  const parts: Part<Kind>[] = [];
  const open: ParentNode[] = [];
  let parent: ParentNode = content;
  let index = 0;
  const mark = () => parent.append(document.createComment(''));
  for (const [text, isEnd, tag, attributes] of strings.matchAll(token)) {
    if (isEnd) parent = open.pop() as ParentNode;
    else if (tag) {
      const element = document.createElementNS(
        namespaces[tag] ?? (parent as Element).namespaceURI ?? (namespaces[type] as string),
        tag,
      );
      for (const [, kind, name, quoted, plain] of (attributes as string).matchAll(attribute)) {
        const value = quoted ?? plain ?? '';
        if (value.includes(hole))
          parts.push({
            type: 1,
            index,
            name: name as string,
            strings: value.split(hole),
            ctor: kinds[kind as string],
          });
        else element.setAttribute(name as string, value);
      }
      parent.append(element);
      index++;
      if (!text.endsWith('/>') && !childless.test(tag)) {
        open.push(parent);
        parent = element;
      }
    } else if (text === hole) {
      mark();
      parts.push({ type: 2, index: index++ });
    } else parent.append(text);
  }
  // What comes last has to have something behind it.
  mark();
  return { content, parts };
}
