// Each line with a mark is refused, and no other.
import type { TregEventMap } from 'treg-widgets';
import type { TregBookingProperties } from 'treg-widgets/types';

const brakes = document.createElement('treg-brakes');
brakes.brake = 'much'; // ✗ no number
brakes.mode = 'play'; // ✗ no mode
brakes.brakes = 60; // ✗ no such option
brakes.addEventListener('treg-brakes-step', (event) => event.outcome); // ✗ of the other event
document.addEventListener('treg-booking-open', ({ detail }) => detail); // ✗ no CustomEvent

export const options: TregBookingProperties = { utm: 'all' }; // ✗ no choice
export const type: keyof TregEventMap = 'treg-brakes-changed'; // ✗ no such event
