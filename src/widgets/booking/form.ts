import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { BookingWords, RequestField } from '../../i18n/words.js';
import { phone as phoneOption } from '../../shared/options.js';
import { onServer } from '../../shared/server.js';
import { newKey, sendRequest, type RequestFailure } from './request.js';

/** The fields there are, in the order they come by themselves. */
export const requestFields: readonly RequestField[] = [
  'name',
  'email',
  'phone',
  'times',
  'message',
];

/** What is sent for the best times. */
const times = ['morning', 'afternoon', 'evening'] as const;

/** Milliseconds a form is in sight before it sends: programs that fill in forms do not wait. */
const leastTime = 2_000;

/** What the page says of the form. */
export interface FormSettings {
  readonly endpoint: string;
  readonly encoding: 'json' | 'form';
  readonly fields: readonly string[];
  /** What the visitor has to agree to; empty for nothing. */
  readonly consent: string;
  /** Known beforehand. */
  readonly prefill: Readonly<Record<string, unknown>>;
}

export interface FormOutcome {
  /** The visitor wants to send it: whether to go on. */
  sending(): boolean;
  complete(): void;
  failed(reason: RequestFailure): void;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };
type Errors = Readonly<Record<string, string>>;

/** A request for a visit. What is typed is kept here, and nowhere else, until it was accepted. */
export class RequestForm implements ReactiveController {
  readonly #host: Host;
  readonly #outcome: FormOutcome;
  readonly #values = new Map<string, string>();
  #prefill: FormSettings['prefill'] = {};
  #errors: Errors = {};
  /** What went wrong as a whole. */
  #problem: RequestFailure | 'trap' | undefined;
  /** What the server says of the whole. */
  #answer = '';
  #state: 'editing' | 'sending' | 'sent' = 'editing';
  #key = '';
  #since = 0;

  constructor(host: Host, outcome: FormOutcome) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#since && this.#host.renderRoot.querySelector('form')) this.#since = Date.now();
  }

  render(settings: FormSettings, clinic: string, contact: unknown, words: BookingWords): unknown {
    if (this.#state === 'sent')
      return html`<p class="sent" tabindex="-1">${words.sent(clinic)}</p>`;
    const { fields, consent } = settings;
    this.#prefill = settings.prefill;
    const controls: Record<RequestField, () => unknown> = {
      name: () => this.#field('name', 'text', words, words.required),
      email: () => this.#field('email', 'email', words, this.#eitherHint(fields, words)),
      phone: () => this.#field('phone', 'tel', words, this.#eitherHint(fields, words)),
      times: () =>
        html`<fieldset id="times" tabindex="-1">
          <legend>${words.fields.times}</legend>
          ${this.#error('times')} ${times.map((time) => this.#box(time, words.times[time]))}
        </fieldset>`,
      message: () => this.#field('message', '', words, words.privacyHint),
    };
    const { endpoint, encoding } = settings;
    return html`<form
      novalidate
      method="post"
      action=${onServer && encoding === 'form' ? endpoint : nothing}
      @submit=${(event: Event) => void this.#onSubmit(event, settings, words)}
    >
      ${this.#summary(words, contact)} ${fields.map((name) => controls[name as RequestField]())}
      ${consent && this.#box('consent', consent)}
      <div class="visually-hidden" aria-hidden="true">
        <label for="website">${words.leaveEmpty}</label>
        <input
          id="website"
          tabindex="-1"
          autocomplete="off"
          .value=${this.#values.get('website') ?? ''}
          @input=${this.#onInput}
        />
      </div>
      <button class="button" part="send" aria-disabled=${this.#isSending}>
        ${this.#isSending ? words.sending : words.send}
      </button>
      <p role="status" class="visually-hidden">${this.#isSending ? words.sending : nothing}</p>
    </form>`;
  }

  /** What is typed, else what is known. */
  #value(name: string): string {
    const known = this.#prefill[name];
    return this.#values.get(name) ?? (typeof known === 'string' ? known : '');
  }

  #eitherHint(fields: readonly string[], words: BookingWords): string {
    return fields.includes('email') && fields.includes('phone') ? words.either : words.required;
  }

  #field(name: RequestField, type: string, words: BookingWords, hint: string): unknown {
    const error = this.#errors[name];
    const describedBy = `${name}-hint${error ? ` ${name}-error` : ''}`;
    const value = this.#value(name);
    return html`<div class="field">
      <label for=${name}>${words.fields[name]}</label>
      <p class="small" id="${name}-hint">${hint}</p>
      ${this.#error(name)}
      ${
        type
          ? html`<input
              id=${name}
              name=${name}
              type=${type}
              autocomplete=${type === 'text' ? 'name' : type}
              maxlength="200"
              aria-describedby=${describedBy}
              aria-invalid=${error ? 'true' : 'false'}
              ?required=${hint === words.required}
              ?readonly=${this.#isSending}
              .value=${value}
              @input=${this.#onInput}
            />`
          : html`<textarea
              id=${name}
              name=${name}
              rows="4"
              maxlength="2000"
              aria-describedby=${describedBy}
              aria-invalid=${error ? 'true' : 'false'}
              ?readonly=${this.#isSending}
              .value=${value}
              @input=${this.#onInput}
            ></textarea>`
      }
    </div>`;
  }

  get #isSending(): boolean {
    return this.#state === 'sending';
  }

  /** What is wrong with a field. */
  #error(name: string): unknown {
    const error = this.#errors[name];
    return error && html`<p class="error" id="${name}-error">${error}</p>`;
  }

  /** A box to tick. */
  #box(id: string, label: string): unknown {
    const error = this.#errors[id];
    return html`${this.#error(id)}
      <label class="box"
        ><input
          id=${id}
          name=${id === 'consent' ? id : 'times'}
          value=${id === 'consent' ? label : id}
          type="checkbox"
          aria-describedby=${error ? `${id}-error` : nothing}
          aria-invalid=${error ? 'true' : nothing}
          ?required=${id === 'consent'}
          .checked=${this.#values.has(id)}
          @click=${this.#onClick}
          @input=${this.#onInput}
        />
        ${label}</label
      >`;
  }

  /** What is wrong, at the top; each leads to its field. Buttons, since a bare fragment goes astray on a page with a base address. */
  #summary(words: BookingWords, contact: unknown): unknown {
    const names = Object.keys(this.#errors);
    if (!names.length && !this.#problem) return nothing;
    return html`<div class="problem" role="group" aria-labelledby="problem" tabindex="-1">
      <p id="problem"><strong>${words.problem}</strong></p>
      ${
        this.#problem &&
        html`<p>${words.problems[this.#problem]} ${this.#answer}</p>
          <p>${words.kept} ${contact}</p>`
      }
      ${
        names.length
          ? html`<ul>
              ${names.map(
                (name) =>
                  html`<li>
                    <button type="button" @click=${() => this.#focus(`#${name}`)}>
                      ${this.#errors[name]}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** What is on its way stays as it is. */
  readonly #onClick = (event: Event): void => {
    if (this.#isSending) event.preventDefault();
  };

  readonly #onInput = ({ target }: Event): void => {
    const { id, value, type, checked } = target as HTMLInputElement;
    if (type !== 'checkbox') this.#values.set(id, value);
    else if (checked) this.#values.set(id, 'yes');
    else this.#values.delete(id);
    // Another request.
    this.#key = '';
  };

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What is missing or wrong, by field. */
  #check({ fields, consent }: FormSettings, { errors }: BookingWords): Errors {
    const found: Record<string, string> = {};
    const value = (name: string) => this.#value(name).trim();
    const asks = (name: string) => fields.includes(name);
    const email = this.#host.renderRoot.querySelector<HTMLInputElement>('#email');
    if (asks('name') && !value('name')) found['name'] = errors.name;
    if (!(asks('email') && value('email')) && !(asks('phone') && value('phone')))
      found[asks('email') ? 'email' : 'phone'] =
        asks('email') && asks('phone')
          ? errors.either
          : asks('email')
            ? errors.email
            : errors.phone;
    else {
      if (email?.validity.typeMismatch) found['email'] = errors.email;
      if (asks('phone') && phoneOption.parse(value('phone'), () => undefined) === undefined)
        found['phone'] = errors.phone;
    }
    if (consent && !this.#values.has('consent')) found['consent'] = errors.consent;
    return found;
  }

  /** What is sent: the fields that were filled in. */
  #filled({ fields, consent }: FormSettings): Record<string, string> {
    const sent: Record<string, string> = {};
    for (const name of fields) {
      const value =
        name === 'times'
          ? times.filter((time) => this.#values.has(time)).join(', ')
          : this.#value(name).trim();
      if (value) sent[name] = value;
    }
    if (consent) sent['consent'] = consent;
    return sent;
  }

  async #onSubmit(event: Event, settings: FormSettings, words: BookingWords): Promise<void> {
    event.preventDefault();
    if (this.#isSending) return;
    this.#problem = undefined;
    this.#answer = '';
    this.#errors = this.#check(settings, words);
    if (Object.keys(this.#errors).length) return this.#show('.problem');
    if (this.#values.get('website')) {
      // Who fills in what nobody sees is a program, or a browser that helps too much: a person presses again.
      this.#values.delete('website');
      this.#problem = 'trap';
      return this.#show('.problem');
    }
    this.#host.requestUpdate();
    if (!this.#outcome.sending()) return;
    this.#state = 'sending';
    // Browsers may still fill something in while it is on its way.
    const key = (this.#key ||= newKey());
    const sent = this.#filled(settings);
    this.#host.requestUpdate();
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, this.#since + leastTime - Date.now())),
    );
    const { endpoint, encoding } = settings;
    const result = await sendRequest(endpoint, sent, {
      encoding,
      key,
      names: [...settings.fields, 'consent'],
      signal: new AbortController().signal,
    });
    if (result.ok) {
      this.#state = 'sent';
      this.#values.clear();
      this.#key = '';
      this.#outcome.complete();
      return this.#show('.sent');
    }
    this.#state = 'editing';
    const { reason, fields, message } = result;
    this.#errors = fields;
    this.#problem = reason === 'fields' ? undefined : reason;
    this.#answer = message;
    this.#outcome.failed(reason);
    return this.#show('.problem');
  }

  /** Renders, and leads there. */
  async #show(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(selector);
  }
}
