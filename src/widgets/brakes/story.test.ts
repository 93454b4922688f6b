import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { brakesStory } from '../../content/en/brakes.js';
import { modelSource } from '../../content/en/claims.js';
import { referenceUrl } from '../../content/index.js';
import { brakes as words } from '../../i18n/en.js';
import { Citations, gradeBadge } from '../../shared/templates.js';
import { click } from '../../testing/helpers.js';
import { expectStatement, textOf } from '../../testing/sources.js';
import { compute, edge, tippingPoint } from './run.js';
import { stepSentences, stepState, steps, story, type StoryView } from './story.js';

const numbers = [1, 2, 3, 4, 5, 6];
const hidden = { value: 75, isShown: false };
const shownGuess = { value: 75, isShown: true };

/** The story, in a direction of writing; all that the reader does in it. */
function show(view: Partial<StoryView> = {}, direction: 'ltr' | 'rtl' = 'ltr') {
  const done: unknown[][] = [];
  const shown = fixtureSync<HTMLElement>(html`<div dir=${direction}></div>`);
  const link = (step: number) => `#step-${step}`;
  const citations = new Citations(words);
  const model = html`${citations.marks(modelSource.references)}
  ${gradeBadge(modelSource.grade, words)}`;
  render(
    story(
      {
        step: 1,
        guess: hidden,
        statements: brakesStory,
        model,
        headingLevel: 3,
        link,
        isPrinting: false,
        ...view,
      },
      citations,
      words,
      {
        goTo: (step) => done.push(['goTo', step]),
        reach: (step) => done.push(['reach', step]),
        guess: (guess) => done.push(['guess', guess]),
      },
    ),
    shown,
  );
  /** What was done of one kind. */
  const all = (kind: string) => done.filter(([what]) => what === kind).map(([, value]) => value);
  return { shown, done, all };
}

function part(scope: ParentNode, selector: string): HTMLElement {
  const found = scope.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const sections = (shown: Element) => [...shown.querySelectorAll<HTMLElement>('section')];
const section = (shown: Element, step: number) => part(shown, `section[data-place="${step}"]`);
const links = (shown: Element) => [...shown.querySelectorAll<HTMLAnchorElement>('nav a')];
function button(shown: Element, name: string): HTMLButtonElement {
  const found = [...shown.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe('brakes: story', () => {
  describe('state', () => {
    for (const [step, brake, targeted] of [
      [1, 100, 1],
      [2, 100, 1],
      [3, 120, 1],
      [4, 80, 1],
      [6, 30, 4],
    ] as const) {
      it(`of step ${step} has the brakes at ${brake} and ${targeted}, guess or not`, () => {
        for (const guess of [hidden, shownGuess]) {
          const { facts } = stepState(step, guess).computed;
          expect(facts).to.include({ brake, targeted, injury: 1 });
        }
      });
    }

    it('of the guess is that of the step before, and then the edge', () => {
      expect(stepState(5, hidden)).to.deep.equal(stepState(4, hidden));
      expect(stepState(5, shownGuess).computed.facts).to.include({
        brake: edge,
        targeted: 1,
        injury: 1,
      });
    });

    it('shows the accelerator at the peak of its attack, and all others at the end', () => {
      const [first, ...others] = numbers.map((step) => stepState(step, hidden));
      // A day that can be read off the graph.
      expect(first?.day).to.equal(Math.round(first?.computed.facts.peak.day ?? NaN));
      expect(first?.day).to.be.within(1, 100);
      for (const { day } of others) expect(day).to.equal(undefined);
    });

    it('is what the words of the step speak of', () => {
      const facts = (brake: number, targeted = 1) => compute({ brake, targeted, injury: 1 }).facts;
      const published = facts(100);
      for (const [step, told, compared] of [
        [1, published, published],
        [2, published, published],
        [3, facts(120), published],
        [4, facts(80), published],
        [5, facts(edge), published],
        [6, facts(30, 4), facts(30)],
      ] as const) {
        expect(stepState(step, shownGuess).computed.facts).to.deep.equal(told);
        const sentences = words.steps[step - 1]?.sentences(told, compared);
        expect(stepSentences(step, words)).to.deep.equal(sentences);
        expect(sentences?.join())
          .to.match(/./)
          .and.not.match(/NaN|undefined/);
      }
    });
  });

  describe('sections', () => {
    it('are six, each under its title, at the level that the page asks for', () => {
      for (const headingLevel of [2, 3, 6]) {
        const { shown } = show({ headingLevel });
        expect(sections(shown)).to.have.length(6);
        const headings = [...shown.querySelectorAll('h1, h2, h3, h4, h5, h6')];
        expect(headings.map(({ localName }) => localName)).to.deep.equal(
          numbers.map(() => `h${headingLevel}`),
        );
        headings.forEach((heading, index) => {
          expect(heading.closest('section') === sections(shown)[index]).to.equal(true);
          expect(textOf(heading)).to.equal(`${index + 1} ${words.steps[index]?.title ?? ''}`);
        });
      }
    });

    it('state what is known with its grade and its sources', () => {
      const { shown } = show();
      expect(brakesStory.flat()).to.not.be.empty;
      brakesStory.forEach((claims, index) => {
        for (const claim of claims) expectStatement(section(shown, index + 1), claim, words);
      });
    });

    it('say what the model does, as of the model, with its sources', () => {
      const { shown } = show();
      for (const step of numbers) {
        const text = stepSentences(step, words).join(' ');
        const place = [...section(shown, step).querySelectorAll('p')].find((each) =>
          textOf(each).includes(text),
        );
        if (!place) throw new Error(`not told: ${text}`);
        const sources = [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(sources).to.deep.equal(modelSource.references.map(referenceUrl));
        const grade = words.grades[modelSource.grade].name;
        expect(textOf(place)).to.include(grade);
      }
    });

    it('mark the current one alone, and none once the reader is past them', () => {
      for (const step of [...numbers, 7]) {
        const { shown } = show({ step });
        const current = sections(shown).filter(({ dataset }) => dataset['current'] === 'true');
        expect(current.map(({ dataset }) => dataset['place'])).to.deep.equal(
          step < 7 ? [String(step)] : [],
        );
      }
    });

    it('tell when the focus is in one', () => {
      const { shown, all } = show();
      part(section(shown, 3), 'a').focus();
      part(section(shown, 5), 'input').focus();
      expect(all('reach')).to.deep.equal([3, 5]);
    });

    it('show a picture each where they are given one', () => {
      const { shown } = show({ picture: (step) => html`<b class="picture">Picture ${step}</b>` });
      const pictures = sections(shown).map((each) =>
        [...each.querySelectorAll('.picture')].map(textOf),
      );
      expect(pictures).to.deep.equal(numbers.map((step) => [`Picture ${step}`]));
      expect(show().shown.querySelectorAll('.picture').length).to.equal(0);
    });
  });

  describe('links to the steps', () => {
    it('lead where the page says, and are named by number and title', () => {
      const { shown } = show();
      expect(links(shown).map((link) => link.getAttribute('href'))).to.deep.equal(
        numbers.map((step) => `#step-${step}`),
      );
      expect(links(shown).map(textOf)).to.deep.equal(numbers.map(String));
      expect(links(shown).map((link) => link.getAttribute('aria-label'))).to.deep.equal(
        numbers.map((step) => `Step ${step} of 6: ${words.steps[step - 1]?.title ?? ''}`),
      );
    });

    it('tell which step is current', () => {
      for (const step of [1, 4, 7]) {
        const { shown } = show({ step });
        expect(links(shown).map((link) => link.getAttribute('aria-current'))).to.deep.equal(
          numbers.map((number) => (number === step ? 'step' : null)),
        );
      }
    });

    it('go there by a click', async () => {
      const { shown, all } = show();
      const before = location.href;
      for (const step of [4, 1]) await click(links(shown)[step - 1] as Element);
      expect(all('goTo')).to.deep.equal([4, 1]);
      expect(location.href).to.equal(before);
    });

    it('leave to the browser what opens another tab or window', () => {
      const { shown, all } = show();
      const left: boolean[] = [];
      shown.addEventListener('click', (event) => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      });
      const init = { bubbles: true, cancelable: true };
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
        links(shown)[3]?.dispatchEvent(new MouseEvent('click', { ...init, [key]: true }));
      }
      expect(left).to.deep.equal([true, true, true]);
      expect(all('goTo')).to.deep.equal([]);
      links(shown)[3]?.dispatchEvent(new MouseEvent('click', init));
      expect(left.at(-1)).to.equal(false);
      expect(all('goTo')).to.deep.equal([4]);
    });
  });

  describe('keys', () => {
    for (const [direction, step, key, to] of [
      ['ltr', 3, 'ArrowRight', 4],
      ['ltr', 3, 'ArrowLeft', 2],
      ['rtl', 3, 'ArrowRight', 2],
      ['rtl', 3, 'ArrowLeft', 4],
      ['ltr', 3, 'Home', 1],
      ['ltr', 3, 'End', 6],
      ['rtl', 3, 'Home', 1],
      ['rtl', 3, 'End', 6],
      ['ltr', 7, 'ArrowLeft', 6],
    ] as const) {
      it(`${key} goes from ${step} to ${to} in a page that is ${direction}`, async () => {
        for (const selector of ['nav a', 'nav button']) {
          const { shown, all } = show({ step }, direction);
          part(shown, selector).focus();
          await sendKeys({ press: key });
          expect(all('goTo'), selector).to.deep.equal([to]);
          // The next key is heard there.
          expect(document.activeElement === links(shown)[to - 1]).to.equal(true);
        }
      });
    }

    it('go nowhere before the first step and after the last', async () => {
      for (const [direction, step, key] of [
        ['ltr', 1, 'ArrowLeft'],
        ['ltr', 6, 'ArrowRight'],
        ['rtl', 1, 'ArrowRight'],
        ['rtl', 6, 'ArrowLeft'],
      ] as const) {
        const { shown, all } = show({ step }, direction);
        links(shown)[2]?.focus();
        await sendKeys({ press: key });
        for (const to of all('goTo')) expect(to).to.equal(step);
      }
    });

    it('do not go back from past the last step by the one that goes on', async () => {
      const { shown, all } = show({ step: 7 });
      links(shown)[5]?.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(all('goTo')).to.not.include(6);
    });

    it('leave all others to the browser', () => {
      const { shown, all } = show({ step: 3 });
      const press = (key: string, modifier = '') =>
        links(shown)[2]?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            bubbles: true,
            cancelable: true,
            ...(modifier && { [modifier]: true }),
          }),
        );
      for (const key of ['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'PageDown', 'a']) {
        expect(press(key), key).to.equal(true);
      }
      for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
          expect(press(key, modifier), `${modifier} ${key}`).to.equal(true);
        }
      }
      expect(all('goTo')).to.deep.equal([]);
      expect(press('ArrowRight')).to.equal(false);
      expect(all('goTo')).to.deep.equal([4]);
    });

    it('move the guess, not the story, where the guess has the focus', async () => {
      const { shown, all } = show({ step: 5 });
      part(shown, '#guess').focus();
      for (const key of ['ArrowRight', 'Home']) await sendKeys({ press: key });
      expect(all('guess')).to.deep.equal([
        { value: 76, isShown: false },
        { value: 0, isShown: false },
      ]);
      expect(all('goTo')).to.deep.equal([]);
    });
  });

  describe('way on and back', () => {
    it('is one step each', async () => {
      for (const step of [2, 3, 4, 5]) {
        const { shown, all } = show({ step });
        await click(button(shown, 'Next'));
        await click(button(shown, 'Back'));
        expect(all('goTo')).to.deep.equal([step + 1, step - 1]);
      }
    });

    it('leads on to the controls after the last step', async () => {
      for (const step of [6, 7]) {
        const { shown, all } = show({ step });
        await click(button(shown, 'Try it'));
        await click(button(shown, 'Back'));
        expect(all('goTo')).to.deep.equal([7, step - 1]);
      }
    });

    it('has an end at the first step, where back does nothing and says so', async () => {
      const { shown, done } = show();
      const back = button(shown, 'Back');
      expect(back.getAttribute('aria-disabled')).to.equal('true');
      await click(back);
      expect(done).to.deep.equal([]);
      // It keeps the focus that it would lose if it were taken away.
      back.focus();
      expect(document.activeElement === back).to.equal(true);
      for (const step of [2, 7]) {
        for (const name of ['Back', step < 6 ? 'Next' : 'Try it']) {
          const other = button(show({ step }).shown, name);
          expect(other.getAttribute('aria-disabled')).to.equal('false');
        }
      }
    });

    it('has a name', () => {
      const { shown } = show();
      expect(part(shown, 'nav').getAttribute('aria-label')).to.equal('The story in six steps');
    });

    it('shows how far the reader is', () => {
      for (const step of [1, 5, 6, 7]) {
        const passed = links(show({ step }).shown).map(({ classList }) =>
          classList.contains('passed'),
        );
        expect(passed).to.deep.equal(numbers.map((number) => number <= step));
      }
    });
  });

  describe('guess', () => {
    const answerOf = (shown: Element) =>
      [...shown.querySelectorAll('.answer')].map(textOf).join(' ');
    const mark = (shown: Element) => section(shown, 5).querySelector('.mark');

    it('is a range with a name, its value, and no more than that', () => {
      const { shown } = show();
      const range = part(shown, '#guess') as HTMLInputElement;
      expect(range).to.include({ type: 'range', min: '', max: '150', value: '75' });
      expect([...(range.labels ?? [])].map(textOf)).to.deep.equal(['Your guess 75%']);
      expect(range.getAttribute('aria-valuetext')).to.equal('75 percent');
    });

    it('has nothing in it that gives the answer away', () => {
      // Without the comments that Lit leaves, which hold a random number.
      const markup = (shown: Element) => section(shown, 5).outerHTML.replace(/<!--.*?-->/g, '');
      const before = (value: number) => {
        const { shown } = show({ step: 5, guess: { value, isShown: false } });
        // What is left is the same wherever the mark of the reader is.
        return markup(shown).replace(/\d+(?:\.\d+)?(?:%| percent)/g, '#');
      };
      const { shown } = show({ step: 5 });
      expect(markup(shown)).to.not.match(/59|60|39\.9|tipping/i);
      expect(textOf(shown)).to.not.match(/59\.|\b59%|\b60%|tipping/i);
      expect(mark(shown) === null).to.equal(true);
      expect(answerOf(shown)).to.equal('');
      const [first, ...others] = [75, 0, 30, 58, 59, 60, 61, 150].map(before);
      for (const other of others) expect(other).to.equal(first);
    });

    it('is answered with the computed tipping point, the distance, and what the guess leads to', () => {
      for (const [value, ...parts] of [
        [75, '15', 'high', 'fades'],
        [20, '40', 'low', 'lasts'],
        [61, '1', 'high', 'fades'],
        [59, '1', 'low', 'lasts'],
        [60, 'right', 'fades'],
      ] as const) {
        const { shown } = show({ step: 5, guess: { value, isShown: true } });
        expect(answerOf(shown)).to.equal(words.answer(value, tippingPoint).join(' '));
        for (const part of [tippingPoint.toFixed(1), String(value), ...parts]) {
          expect(answerOf(shown).split(/[^\w.]+|\.(?!\d)/)).to.include(part);
        }
        for (const name of ['x1', 'x2']) {
          const at = parseFloat(mark(shown)?.getAttribute(name) ?? '') / 100;
          expect(at).to.be.closeTo(tippingPoint / 150, 1e-4);
        }
        expect(textOf(part(shown, '.guess .range'))).to.equal('Tipping point');
      }
    });

    it('stands where the reader put it', () => {
      const { shown } = show({ guess: { value: 30, isShown: false } });
      expect((part(shown, '#guess') as HTMLInputElement).value).to.equal('30');
      expect(part(shown, '.guess .filled').getAttribute('x2')).to.equal('20.00%');
    });

    it('shows the answer on demand, and hides it again', async () => {
      const before = show({ step: 5, guess: { value: 20, isShown: false } });
      await click(button(before.shown, 'Show the answer'));
      expect(before.all('guess')).to.deep.equal([{ value: 20, isShown: true }]);
      const after = show({ step: 5, guess: { value: 20, isShown: true } });
      await click(button(after.shown, 'Guess again'));
      expect(after.all('guess')).to.deep.equal([{ value: 20, isShown: false }]);
    });

    it('is open again once it is moved', async () => {
      const { shown, all } = show({ step: 5, guess: shownGuess });
      part(shown, '#guess').focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(all('guess')).to.deep.equal([{ value: 74, isShown: false }]);
    });

    it('is answered on paper, without a word on a guess that was not made', () => {
      const { shown } = show({ isPrinting: true });
      expect(answerOf(shown)).to.equal(words.answer(75, tippingPoint)[0]);
      expect(answerOf(shown)).to.include('59.9%').and.not.include('75');
      expect(shown.querySelector('#guess') === null).to.equal(true);
      const made = show({ isPrinting: true, guess: shownGuess }).shown;
      expect(answerOf(made)).to.equal(answerOf(show({ guess: shownGuess }).shown));
    });
  });

  it('has as many steps as it has words for', () => {
    expect(steps).to.have.length(6);
    expect(words.steps).to.have.length(6);
    expect(brakesStory).to.have.length(6);
  });

  it('passes axe', async () => {
    const { shown } = show({ step: 5, guess: shownGuess });
    await expect(shown).to.be.accessible();
  });
});
