import 'zone.js';
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  InjectionToken,
  NgZone,
  provideZoneChangeDetection,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { hear } from './page.mjs';

const State = new InjectionToken<Record<string, unknown>>('state');

@Component({
  selector: 'host-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>{{ state.count }}</p>
    @if (state.isShown) {
      <treg-brakes
        id="brakes"
        heading-level="3"
        [brake]="state.brake"
        [share]="state.isShared"
        (treg-brakes-change)="hear($event)"
      >
        <h3 slot="heading">{{ state.title }}</h3>
        <p>About {{ state.title }}</p>
      </treg-brakes>
    }
    <treg-conditions
      [heading]="state.title"
      [attr.data-only]="state.only"
      [items]="state.items"
      (treg-conditions-toggle)="hear($event)"
    />
    <treg-booking
      id="booking"
      mode="form"
      endpoint="/requests"
      [attr.booking-url]="state.address"
      [prefill]="state.prefill"
    >
      <a [href]="state.link">{{ state.title }}</a>
    </treg-booking>
    @for (key of state.order; track key) {
      <treg-brakes [id]="key" [brake]="50" />
    }
    @if (state.causes) {
      <treg-causes [items]="state.causes" />
    }
    @if (state.place) {
      <div data-treg="brakes" [attr.data-brake]="state.place"></div>
      @if (state.html) {
        <div data-treg="booking" [attr.data-clinic]="state.title" [innerHTML]="state.html"></div>
      }
    }
    @if (state.owned) {
      <div data-treg="booking" [attr.data-clinic]="state.title">
        <a [href]="state.link">{{ state.owned }}</a>
      </div>
    }
  `,
})
class App {
  readonly state: any = inject(State);
  readonly hear = hear;
}

export async function start(box: Element, state: Record<string, unknown>) {
  box.append(document.createElement('host-app'));
  const app = await bootstrapApplication(App, {
    providers: [provideZoneChangeDetection(), { provide: State, useValue: state }],
  });
  return {
    set: (changes: object) =>
      app.injector.get(NgZone).run(() => void Object.assign(state, changes)),
    stop: () => app.destroy(),
  };
}
