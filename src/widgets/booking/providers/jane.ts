import type { Provider } from './provider.js';

/** What it gives for frames is a button of 177 by 28 pixels, not the calendar: nothing says that this can be framed. */
export const jane: Provider = {
  id: 'jane',
  name: 'Jane',
  hosts: /\.janeapp\.(com|co\.uk|com\.au)$/,
};
