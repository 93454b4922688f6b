import type { Provider } from './provider.js';

/** A vendor that no module here knows. A clinic that asks for a frame has seen that the page can be framed. */
export const generic: Provider = { id: 'generic', name: '', frame: () => '' };
