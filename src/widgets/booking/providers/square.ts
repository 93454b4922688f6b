import type { Provider } from './provider.js';

/**
 * Square Appointments. Its own script, as several sites have copied it, frames the addresses below
 * /appointments/buyer/widget/. Whether others can be framed, such as those of book.squareup.com, is not known, nor is any
 * message or prefill key.
 */
export const square: Provider = {
  id: 'square',
  name: 'Square',
  hosts: /\.(squareup\.com|square\.site)$/,
  frame: ({ pathname }) => (pathname.includes('/buyer/widget/') ? '' : undefined),
};
