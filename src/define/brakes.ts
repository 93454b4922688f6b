import { define } from '../host/define.js';
import { TregBrakes } from '../widgets/brakes/brakes.js';

define('treg-brakes', TregBrakes);

export type { TregBrakes } from '../widgets/brakes/brakes.js';
