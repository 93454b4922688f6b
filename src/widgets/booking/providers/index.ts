import { acuity } from './acuity.js';
import { cal } from './cal.js';
import { calendly } from './calendly.js';
import { generic } from './generic.js';
import { hubspot } from './hubspot.js';
import { jane } from './jane.js';
import type { Posted, Prefill, Provider, ProviderMessage } from './provider.js';
import { simplybook } from './simplybook.js';
import { square } from './square.js';
import { zocdoc } from './zocdoc.js';

/** All vendors; a new one is a module and an entry here. */
export const providers: readonly Provider[] = [
  calendly,
  cal,
  acuity,
  simplybook,
  square,
  zocdoc,
  jane,
  hubspot,
  generic,
];

/**
 * What a vendor's frame may do. It keeps its own origin, without which none remembers a visitor from step to step, and opens
 * policies, maps and payments in tabs. It never moves the page around it: a redirect set up at the vendor stays in the frame.
 */
export const sandbox =
  'allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

const campaignKeys = (['source', 'medium', 'campaign', 'term', 'content'] as const).map(
  (name) => `utm_${name}` as const,
);

/** Longer values carry more than the name of a campaign. */
const MAXIMUM_CHARACTERS = 200;

/** Where a visitor came from, as Calendly, Cal.com and HubSpot name it; how the others do is not known. */
export type Campaign = Readonly<Partial<Record<(typeof campaignKeys)[number], string>>>;

function secure(address: string): URL | undefined {
  try {
    const url = new URL(address);
    const { protocol, origin } = url;
    const isSafe = protocol === 'https:' || (protocol === 'http:' && origin === location.origin);
    return isSafe ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The vendor with the id, or without an id the one of the host. An address that is neither https nor on this site has none. */
export function findProvider(address: string, id?: string): Provider | undefined {
  const url = secure(address);
  if (!url) return undefined;
  const isIt = (provider: Provider) =>
    id ? provider.id === id : provider.hosts?.test(`.${url.hostname}`);
  return providers.find(isIt) ?? generic;
}

/** Who will receive the visit, as the button that opens it says. */
export function providerName({ name }: Provider, address: string): string {
  return name || (secure(address)?.hostname ?? '');
}

/**
 * The five keys of a campaign out of a page's query, and nothing else of it: the rest can name an illness. So can these, which
 * is why the clinic has to ask for them.
 */
export function campaignOf(search: string): Campaign {
  const query = new URLSearchParams(search);
  const campaign: Partial<Record<string, string>> = {};
  for (const key of campaignKeys) {
    const value = query.get(key);
    if (value) campaign[key] = value.slice(0, MAXIMUM_CHARACTERS);
  }
  return campaign;
}

/**
 * The address to frame, or `undefined` where the visit opens as a link. What the clinic wrote in its address stays as it is,
 * and wins over what is added.
 */
export function frameAddress(
  provider: Provider,
  address: string,
  { prefill = {}, campaign = {} }: { prefill?: Prefill; campaign?: Campaign } = {},
): string | undefined {
  const url = secure(address);
  const query = url && provider.frame?.(url);
  if (!url || query === undefined) return undefined;
  const add = (value: string | undefined, key: string) => {
    if (value && !url.searchParams.has(key))
      url.search += (url.search && '&') + new URLSearchParams({ [key]: value }).toString();
  };
  new URLSearchParams(query).forEach(add);
  const { prefill: fields = {} } = provider;
  Object.keys(fields).forEach((key) => add(prefill[fields[key] as keyof Prefill], key));
  campaignKeys.forEach((key) => add(campaign[key], key));
  return url.href;
}

/** The address for a link, which many people and machines get to see: nothing known of the visitor goes there. */
export function linkAddress(
  address: string,
  { campaign = {} }: { campaign?: Campaign } = {},
): string | undefined {
  return frameAddress(generic, address, { campaign });
}

/**
 * What a message means, whatever it holds; `undefined` if nothing, or if its origin cannot be the vendor's frame. That its
 * `source` is that frame is for the caller to see.
 */
export function readMessage(
  provider: Provider,
  frame: string,
  { origin, data }: Pick<MessageEvent<unknown>, 'origin' | 'data'>,
): ProviderMessage | undefined {
  try {
    const isFrame = origin === new URL(frame).origin;
    if (isFrame || (provider.moves && findProvider(origin) === provider))
      return provider.read?.(data as Posted);
  } catch {
    // Not a message as the vendor sends them.
  }
  return undefined;
}

export type { Prefill, Provider, ProviderMessage };
