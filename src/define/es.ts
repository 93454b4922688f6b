import { speak } from '../host/speak.js';
import { es } from '../languages/es.js';

speak('es', es);
