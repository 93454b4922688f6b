// The third step: where it goes, what to copy, what to click, and what the platform keeps.
import { html, nothing } from '../../node_modules/lit-html/lit-html.js';
import { live } from '../../node_modules/lit-html/directives/live.js';

const radios = (name, legend, values, chosen, say) =>
  html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="chips">
      ${values.map(
        ({ id, name: label }) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${name}
              value=${id}
              .checked=${live(id === chosen)}
              @change=${() => say(id)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** Where the script will lie, for the platforms whose snippet names it. */
const address = ({ state, change, baseProblems, exampleBase, result, saveScript }) => {
  const say = (value, isTyping) =>
    change('script', () => (state.script.base = value), { isTyping });
  return html`<div class="field">
    <label for="script-base">Address of the folder with the script</label>
    <p class="hint" id="script-base-hint">
      Save the script, upload it to your site, and write here where it lies. Until then the code
      says ${exampleBase}.
    </p>
    <input
      id="script-base"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      placeholder=${exampleBase}
      aria-describedby="script-base-hint${baseProblems.length ? ' script-base-problems' : ''}"
      aria-invalid=${baseProblems.length ? 'true' : nothing}
      .value=${live(state.script.base)}
      @input=${({ target }) => say(target.value, true)}
      @change=${({ target }) => say(target.value.trim(), false)}
    />
    <div class="problems" id="script-base-problems">
      ${baseProblems.map((problem) => html`<p class="problem">${problem}</p>`)}
    </div>
    <p class="chips">
      ${result.files.map(
        (file) =>
          html`<button type="button" @click=${() => saveScript(file)}>Save ${file}</button>`,
      )}
    </p>
  </div>`;
};

const script = ({ state, change, release }) =>
  html` ${radios(
      'pinned',
      'Which version',
      [
        { id: 'pinned', name: `This one, ${release.version}` },
        { id: 'evergreen', name: 'Always the newest' },
      ],
      state.script.isPinned ? 'pinned' : 'evergreen',
      (id) => change('pinned', () => (state.script.isPinned = id === 'pinned')),
    )}
    <p class="hint">
      ${
        state.script.isPinned
          ? 'The snippet tells browsers by a hash (“integrity”) to run this very file and no other.'
          : 'The file may change without a change of your page, so the snippet has no hash of it.'
      }
    </p>
    ${radios(
      'alone',
      'Which script',
      [
        { id: 'all', name: 'All four widgets' },
        { id: 'alone', name: 'This widget alone' },
      ],
      state.script.isAlone ? 'alone' : 'all',
      (id) => change('alone', () => (state.script.isAlone = id === 'alone')),
    )}
    <p class="hint">
      One widget alone is a smaller file; for several on your site, the file with all four is
      smaller.
    </p>`;

const snippet = (each, { copy, download, result }) => {
  const { title, code, isDownload, fileName } = each;
  const kept = result.kept.find(({ snippet: one }) => one === each);
  return html`<figure class="snippet" data-copy data-snippet>
    <figcaption>
      <h4>${title}</h4>
      ${
        isDownload
          ? html`<button type="button" class="main" @click=${() => download(each)}>
              Save ${fileName}
            </button>`
          : html`<button
              type="button"
              class="main"
              aria-label="Copy: ${title}"
              @click=${({ currentTarget }) => copy(code, title, currentTarget)}
            >
              Copy
            </button>`
      }
    </figcaption>
    ${
      isDownload
        ? html`<details>
            <summary>What is in it</summary>
            <pre tabindex="0" role="region" aria-label="Code: ${title}"><code>${code}</code></pre>
          </details>`
        : html`<pre
            tabindex="0"
            role="region"
            aria-label="Code: ${title}"
          ><code>${code}</code></pre>`
    }
    ${
      kept
        ? html`<div class="kept" data-kept=${kept.lost.length ? 'in part' : 'whole'}>
            ${
              kept.lost.length
                ? html`<p>Not all of this is kept there:</p>
                    <ul>
                      ${kept.lost.map(
                        ({ what, why }) => html`<li><code>${what}</code> ${why}</li>`,
                      )}
                    </ul>
                    ${
                      kept.code
                        ? html`<details>
                            <summary>What is left</summary>
                            <pre
                              tabindex="0"
                              role="region"
                              aria-label="What is left of: ${title}"
                            ><code>${kept.code}</code></pre>
                          </details>`
                        : nothing
                    }`
                : html`<p>All of this is kept there.</p>`
            }
          </div>`
        : nothing
    }
  </figure>`;
};

export const placing = (context, step) => {
  const { state, change, platforms, result } = context;
  const { roles, name } = platforms.find(({ id }) => id === result.platform);
  return html`<section class="place" aria-labelledby="place">
    ${step(3, 'place', 'Place it', 'Tell us where it goes: the lines to copy and what to click are different everywhere.')}
    ${radios('platform', 'Where will it go?', platforms, result.platform, (id) =>
      change('platform', () => Object.assign(state, { platform: id, role: '' })),
    )}
    ${
      roles.length
        ? radios('role', 'Who are you there?', roles, result.role, (id) =>
            change('role', () => Object.assign(state, { platform: result.platform, role: id })),
          )
        : nothing
    }
    ${result.files.length ? address(context) : nothing}
    <details class="group">
      <summary><h3>Version and size of the script</h3></summary>
      <div class="options">${script(context)}</div>
    </details>
    <div class="result" aria-labelledby="result" role="region">
      <h3 id="result">On ${name}</h3>
      <ol class="steps">
        ${result.steps.map((each) => html`<li>${each}</li>`)}
      </ol>
      ${result.snippets.map((each) => snippet(each, context))}
      ${
        result.notes.length
          ? html`<ul class="notes">
              ${result.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      <p class="source">
        ${
          result.source === 'tested'
            ? `What is said here of ${name} was tested with the real system.`
            : `What is said here of ${name} is what its documentation says; it was not tested there.`
        }
      </p>
    </div>
  </section>`;
};
