import { expect, fixture, html } from '@open-wc/testing';
import '../../define/brakes.js';
import { brakes as words } from '../../i18n/en.js';
import { inside, settled, warnings } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import { spokenDuring, transcript } from '../../testing/transcript.js';
import type { TregBrakes } from './brakes.js';

warnings();

const rootOf = (widget: TregBrakes) => inside(widget, '.root');
const button = (widget: TregBrakes, name: string) =>
  [...rootOf(widget).querySelectorAll('button')].find(
    (each) => textOf(each) === name,
  ) as HTMLButtonElement;

/** What is said between the first phrase that holds one text and the first after it that holds another. */
function between(phrases: readonly string[], from: string, to: string): readonly string[] {
  const start = phrases.findIndex((phrase) => phrase.includes(from));
  const length = phrases.slice(start).findIndex((phrase) => phrase.includes(to));
  if (start < 0 || length < 0) throw new Error(`not said: ${from} … ${to}`);
  return phrases.slice(start, start + length);
}

/** Sentences and headings alone: no roles, sources or grades. */
const prose = (phrases: readonly string[]) =>
  phrases.filter((phrase) => /[.?]$/.test(phrase) || phrase.startsWith('heading, '));

describe('treg-brakes, read by a screen reader', () => {
  it('tells the story as prose, each step under its heading', async () => {
    const widget = await fixture<TregBrakes>(html`<treg-brakes></treg-brakes>`);
    const phrases = await transcript(rootOf(widget));
    expect(prose(between(phrases, '1 The accelerator', words.controls))).to.deep.equal([
      'heading, 1 The accelerator, level 3',
      "In the model an attack feeds itself: attacking cells set free more of the body's own material, and that calls in more attacking cells.",
      'In the model, this flare peaks on day 5, with about 7,000 attacking cells.',
      'heading, 2 The brakes, level 3',
      'Think of Tregs as the brakes of the immune system: they do not fight germs, they help stop the fight from going too far.',
      'In the model they hold, and the flare fades: by day 200, fewer than 10 attacking cells are left.',
      'heading, 3 Help from the gut, level 3',
      'Some gut bacteria turn fiber into butyrate.',
      'In mice, butyrate helps young T cells in the colon turn into Tregs.',
      'Suppose this adds 20 percentage points to the background brakes: in the model the flare is then down to a tenth of its peak by day 53, not 73. The model has no gut in it. How much it adds is assumed.',
      'heading, 4 Ease the brakes, level 3',
      'With the background brakes at 80%, the flare takes longer to fade. In the model it is down to a tenth of its peak by day 130, not 73.',
      'heading, 5 Guess first, level 3',
      'Ease the background brakes more and more, and at some point the flare of the model stops fading. Where is that point? Place your guess.',
      'heading, 6 The second brake, and what this cannot tell you, level 3',
      'In the model, at 30%, the attack lasts, with about 34,000 attacking cells by day 200. Targeted brakes 4 times as strong hold it to about 14,000, but it still lasts.',
      'The model has no gut in it. Mouse and lab studies support the idea that gut microbes can ease or strengthen these brakes, but the size of the effect is assumed here. Counts and days belong to the model, not to a patient. It cannot tell what will happen to any one person.',
    ]);
  });

  it('says grade and sources right after each statement', async () => {
    const widget = await fixture<TregBrakes>(html`<treg-brakes></treg-brakes>`);
    const phrases = await transcript(rootOf(widget));
    const after = between(phrases, 'Think of Tregs as the brakes', 'In the model they hold');
    expect(after.filter((phrase) => /^link, |evidence$/.test(phrase))).to.deep.equal([
      'link, Source 3: Regulatory T cells and immune tolerance',
      'link, Source 4: The Nobel Prize in Physiology or Medicine 2025 - press release',
      'Strong evidence',
    ]);
  });

  it('describes the picture and the graph, names every control, and speaks no decoration', async () => {
    const widget = await fixture<TregBrakes>(html`<treg-brakes share></treg-brakes>`);
    const phrases = await transcript(rootOf(widget));
    const said = phrases.join('\n');
    expect(said).to.match(/^image, A car on a road$/m);
    expect(said).to.match(
      /^A car on a road\. The brakes on its wheels, .+ The graph of attacking cells peaks /m,
    );
    expect(said).to.match(/^navigation, The story in six steps$/m);
    expect(said).to.match(/^link, Step 1 of 6: The accelerator, current step/m);
    for (const name of [
      'slider, Your guess, .*75 percent',
      'slider, Background brakes, .*100 percent\\. The flare fades\\.',
      'slider, Targeted brakes, .*as strong as in the published model\\. The flare fades\\.',
      'slider, Injury, .*as much as in the published model\\. The flare fades\\.',
      'slider, Read a day off the graph, .*Model day 5: about 7,000 attacking cells',
      'button, Strong, pressed',
      'button, Reset',
      'button, Pause motion',
      'button, Copy link to this setting',
    ]) {
      expect(said).to.match(new RegExp(`^${name}`, 'm'));
    }
    expect(said).to.not.match(/graphics|undefined|NaN|^\W+$/m);
    // No control without a name.
    expect(said).to.not.match(
      /^(?:button|link|slider|checkbox|image)(?:, (?:orientated|not checked).*)?$/m,
    );
  });

  it('speaks a step once when the reader goes there, the answer when it is shown', async () => {
    const widget = await fixture<TregBrakes>(html`<treg-brakes step="4"></treg-brakes>`);
    const step = await spokenDuring(rootOf(widget), async () => {
      button(widget, words.next).click();
      await settled(widget);
    });
    expect(step).to.deep.equal([
      'polite: Step 5 of 6: Guess first. Ease the background brakes more and more, and at some point the flare of the model stops fading. Where is that point? Place your guess.',
    ]);
    const answer = await spokenDuring(rootOf(widget), async () => {
      button(widget, words.showAnswer).click();
      await settled(widget);
    });
    expect(answer).to.deep.equal([
      'polite: In the model the tipping point is at 59.9%. Your guess, 75%, is 15 percentage points too high. At 75% the flare still fades.',
    ]);
  });
});
