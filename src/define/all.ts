import './brakes.js';
import './causes.js';
import './conditions.js';
import './booking.js';
