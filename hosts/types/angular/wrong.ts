// Each line with a mark is refused, and no other: Angular checks events and references, not the options of tags.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { TregBrakesChangeEvent } from 'treg-widgets';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <treg-brakes (treg-brakes-step)="heard($event)" /><!-- ✗ of the other event -->
    <treg-brakes (treg-brakes-change)="heard($event.detail)" /><!-- ✗ no CustomEvent -->
    <treg-causes #causes />
    <button (click)="causes.reset()">Start again</button><!-- ✗ no such method -->
  `,
})
export class Wrong {
  heard(event: TregBrakesChangeEvent): void {
    console.log(event.outcome);
  }
}
