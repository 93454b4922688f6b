import { start } from './host/start.js';
import { TregBooking } from './widgets/booking/booking.js';
import { TregBrakes } from './widgets/brakes/brakes.js';
import { TregCauses } from './widgets/causes/causes.js';
import { TregConditions } from './widgets/conditions/conditions.js';

start({
  'treg-brakes': TregBrakes,
  'treg-causes': TregCauses,
  'treg-conditions': TregConditions,
  'treg-booking': TregBooking,
});
