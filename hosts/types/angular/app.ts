import { Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef } from '@angular/core';
import 'treg-widgets/define';
import type { TregBrakes, TregBrakesChangeEvent } from 'treg-widgets';

@Component({
  selector: 'app-explainer',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <treg-brakes #brakes [brake]="60" heading-level="3" (treg-brakes-change)="heard($event)">
      <a href="/brakes">The brakes of your immune system</a>
    </treg-brakes>
    <p>{{ outcome }}</p>
    <button (click)="brakes.reset()">Start again</button>
    <treg-conditions data-only="lupus celiac" />
    <treg-booking clinic="Elm Clinic" [attr.booking-url]="'/book'" />
  `,
})
export class Explainer {
  readonly brakes = viewChild.required<ElementRef<TregBrakes>>('brakes');
  outcome = '';

  heard(event: TregBrakesChangeEvent): void {
    this.outcome = event.outcome;
  }
}
