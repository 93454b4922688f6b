import 'treg-widgets/define';
import type { TregBrakesChangeEvent, TregEventMap } from 'treg-widgets';
import type { TregBookingProperties } from 'treg-widgets/types';

const brakes = document.querySelector('treg-brakes');
if (brakes) {
  brakes.brake = 60;
  brakes.addEventListener('treg-brakes-change', ({ ratio, outcome }) =>
    console.log(ratio.toFixed(2), outcome),
  );
  brakes.reset();
}

const booking = document.createElement('treg-booking');
booking.hours = 'Mo-Fr 09:00-17:00';
const others: TregBookingProperties = { clinic: 'Elm Clinic', bookingUrl: '/book' };
Object.assign(booking, others);
document.body.append(booking);

document.addEventListener('treg-booking-complete', ({ mode }) => console.log(mode));

export const heard: Partial<Record<keyof TregEventMap, number>> = { 'treg-brakes-step': 1 };
export const outcomeOf = (event: TregBrakesChangeEvent): 'fades' | 'lasts' => event.outcome;
