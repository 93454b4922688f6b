import type { Provider } from './provider.js';

/** What it gives for websites is a link, and a script of its own: nothing says that its pages can be framed. */
export const zocdoc: Provider = { id: 'zocdoc', name: 'Zocdoc', hosts: /\.zocdoc\.com$/ };
