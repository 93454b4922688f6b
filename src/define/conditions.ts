import { define } from '../host/define.js';
import { TregConditions } from '../widgets/conditions/conditions.js';

define('treg-conditions', TregConditions);

export type { TregConditions } from '../widgets/conditions/conditions.js';
