import { expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import '../define/es.js';
import { conditions as englishConditions } from '../content/index.js';
import { expectAccessible, settled, warnings } from '../testing/helpers.js';
import { inflesz, leastInflesz } from '../testing/readability.js';
import type { TregElement } from '../shared/element.js';
import { TregBrakes } from '../widgets/brakes/brakes.js';
import { TregCauses } from '../widgets/causes/causes.js';
import { TregConditions } from '../widgets/conditions/conditions.js';

warnings();

const widgets = { brakes: TregBrakes, causes: TregCauses, conditions: TregConditions };

interface Pair {
  readonly path: string;
  readonly english: string;
  readonly spanish: string;
}

/** Every text of a record beside its translation; all else has to be the same. */
function pairs(english: unknown, spanish: unknown, path: string): readonly Pair[] {
  // Sources, grades, links: the very same records.
  if (english === spanish) return [];
  if (typeof english === 'string' && typeof spanish === 'string')
    return [{ path, english, spanish }];
  if (/synonyms$|vocabulary$/.test(path)) return [];
  expect(Array.isArray(spanish), path).to.equal(Array.isArray(english));
  expect(Object.keys(spanish as object).sort(), path).to.deep.equal(
    Object.keys(english as object).sort(),
  );
  return Object.entries(english as object).flatMap(([key, value]) =>
    pairs(value, (spanish as Readonly<Record<string, unknown>>)[key], `${path}.${key}`),
  );
}

/** Entries in an order that languages share. */
const byId = (content: object): unknown =>
  'conditions' in content
    ? {
        ...content,
        conditions: [...(content.conditions as typeof englishConditions)].sort((a, b) =>
          a.id < b.id ? -1 : 1,
        ),
      }
    : content;

const texts = Object.entries(widgets).flatMap(([name, { languages }]) => {
  const { en, es } = languages as unknown as Readonly<
    Record<string, { readonly content: object; readonly disclaimers: readonly string[] }>
  >;
  return [
    ...pairs(byId(en?.content ?? {}), byId(es?.content ?? {}), name),
    ...pairs(en?.disclaimers, es?.disclaimers, `${name} disclaimers`),
  ];
});

const numbersOf = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

/** Words that only English has, and that hardly a sentence does without. */
const englishWord =
  /\b(?:the|and|with|of|is|are|was|were|may|can|from|your|you|not|for|in|this|that|which|some|gut|cells?|people|studies)\b/i;

/** What no page may promise. */
const promises =
  /\b(?:cura(?:r|n|rá)?|sana(?:r|rá)|revierte|revertir|elimina la enfermedad|(?:refuerz|fortalec)\w+ (?:el|su) sistema|desintoxic\w+|garantiz\w+|milagro\w*)\b/i;

describe('the widgets in Spanish', () => {
  it('say everything English says, and hold the same entries, grades and sources', () => {
    expect(texts.length).to.be.above(400);
    for (const { path, english, spanish } of texts)
      expect(Boolean(spanish.trim()), path).to.equal(Boolean(english.trim()));
  });

  it('keep every number', () => {
    const changed = texts
      .filter(({ english, spanish }) => String(numbersOf(english)) !== String(numbersOf(spanish)))
      .map(({ path, english, spanish }) => `${path}: ${english} / ${spanish}`);
    expect(changed).to.deep.equal([]);
  });

  it('leave no English', () => {
    const left = texts
      .map(({ path, spanish }) => `${path}: ${spanish}`)
      .filter((text) => englishWord.test(text.replace(/^.*?: /, '')));
    expect(left).to.deep.equal([]);
  });

  it('promise nothing', () => {
    const found = texts
      .filter(({ spanish }) => promises.test(spanish))
      .map(({ path, spanish }) => `${path}: ${spanish}`);
    expect(found).to.deep.equal([]);
  });

  it('list conditions by their Spanish names', () => {
    const { conditions } = (
      TregConditions.languages as unknown as {
        es: { content: { conditions: typeof englishConditions } };
      }
    ).es.content;
    const names = conditions.map(({ commonName }) => commonName);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('es').compare));
    expect(names).to.have.length(englishConditions.length);
  });

  for (const name of Object.keys(widgets))
    it(`are plain to read: ${name}`, () => {
      const said = texts.filter(({ path }) => path.startsWith(name)).map(({ spanish }) => spanish);
      expect(inflesz(said)).to.be.at.least(leastInflesz);
    });

  it('read by a scale that tells plain from hard', () => {
    expect(inflesz(['El gato come. El sol sale. Yo voy a casa.'])).to.be.above(85);
    expect(
      inflesz([
        'La inmunorregulación periférica necesita supresión ininterrumpida de linfocitos autorreactivos circulantes.',
      ]),
    ).to.be.below(20);
  });

  for (const tag of ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'])
    it(`stand beside English on one page: <${tag}>`, async () => {
      const page = await fixture(
        html`<div>
          <div lang="es-MX"></div>
          <div lang="en"></div>
        </div>`,
      );
      for (const place of page.children) place.innerHTML = `<${tag}></${tag}>`;
      const [spanish, english] = [...page.children].map(
        (place) => place.firstElementChild as TregElement,
      );
      for (const widget of [spanish, english]) await settled(widget as TregElement);
      const shown = (widget?: Element) => widget?.shadowRoot?.querySelector('.root') as HTMLElement;
      expect(shown(spanish).lang).to.equal('es');
      expect(shown(english).lang).to.equal('en');
      expect(shown(spanish).querySelector('h2')?.innerText).not.to.equal(
        shown(english).querySelector('h2')?.innerText,
      );
      await expectAccessible(spanish as TregElement);
    });

  it('are found by the names that people type', async () => {
    const page = await fixture(html`<div lang="es"><treg-conditions></treg-conditions></div>`);
    const widget = page.firstElementChild as TregConditions;
    await settled(widget);
    const field = widget.shadowRoot?.querySelector('input') as HTMLInputElement;
    for (const [typed, id] of [
      ['artritis reumatoide', 'rheumatoid-arthritis'],
      ['esclerosis multiple', 'multiple-sclerosis'],
      ['celiaca', 'celiac'],
      ['diabetes tipo 1', 'type-1-diabetes'],
      ['psoriasis', 'psoriasis'],
      ['hipotiroidismo', 'hashimoto'],
      ['lupus', 'lupus'],
    ] as const) {
      field.value = typed;
      field.dispatchEvent(new Event('input'));
      await settled(widget);
      const first = [...(widget.shadowRoot?.querySelectorAll('details[id^="treg-"]') ?? [])].find(
        (entry) => entry.checkVisibility(),
      );
      expect(first?.id, typed).to.equal(`treg-${id}`);
    }
  });
});
