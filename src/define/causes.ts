import { define } from '../host/define.js';
import { TregCauses } from '../widgets/causes/causes.js';

define('treg-causes', TregCauses);

export type { TregCauses } from '../widgets/causes/causes.js';
