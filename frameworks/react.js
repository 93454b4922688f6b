'use client';
// The widgets as components of React 18 and 19. They are made by @lit/react: React itself sets no property and hears no event of a tag that a
// server has written.
import * as react from 'react';
import { createComponent } from '@lit/react';
import { define } from '../dist/esm/host/define.js';
import { TregBooking as Booking } from '../dist/esm/widgets/booking/booking.js';
import { TregBrakes as Brakes } from '../dist/esm/widgets/brakes/brakes.js';
import { TregCauses as Causes } from '../dist/esm/widgets/causes/causes.js';
import { TregConditions as Conditions } from '../dist/esm/widgets/conditions/conditions.js';

const { createElement, forwardRef, useEffect } = react;

function component(tagName, elementClass, displayName, events) {
  // To ask for the attributes makes the properties, which are to be set as such before the tag is defined.
  void elementClass.observedAttributes;
  const Tag = createComponent({ react, tagName, elementClass, events, displayName });
  const Component = forwardRef((properties, ref) => {
    // When it is used, and in browsers only.
    useEffect(() => define(tagName, elementClass), []);
    return createElement(Tag, { ...properties, ref });
  });
  Component.displayName = displayName;
  return Component;
}

export const TregBrakes = /* @__PURE__ */ component('treg-brakes', Brakes, 'TregBrakes', {
  onTregBrakesChange: 'treg-brakes-change',
  onTregBrakesStep: 'treg-brakes-step',
});

export const TregCauses = /* @__PURE__ */ component('treg-causes', Causes, 'TregCauses', {
  onTregCausesToggle: 'treg-causes-toggle',
});

export const TregConditions = /* @__PURE__ */ component(
  'treg-conditions',
  Conditions,
  'TregConditions',
  {
    onTregConditionsFilter: 'treg-conditions-filter',
    onTregConditionsToggle: 'treg-conditions-toggle',
  },
);

export const TregBooking = /* @__PURE__ */ component('treg-booking', Booking, 'TregBooking', {
  onTregBookingOpen: 'treg-booking-open',
  onTregBookingComplete: 'treg-booking-complete',
  onTregBookingError: 'treg-booking-error',
});
