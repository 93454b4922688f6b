import { tall, type Provider } from './provider.js';

/** Query, messages and prefill keys as in react-calendly's source; the message of a booking in Calendly's own pages too. */
export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  hosts: /\.calendly\.com$/,
  // Without a domain it posts no messages; any value will do. Its own script gives the host of the page, so the cost is that
  // its reports cannot tell sites apart. Its cookie banner stays, since Calendly sets the cookies without it all the same.
  frame: () => 'embed_domain=1&embed_type=Inline',
  read({ event, payload }) {
    if (event === 'calendly.event_scheduled') return { complete: true };
    return event === 'calendly.page_height' ? tall(payload.height) : undefined;
  },
  // A telephone number answers a question of the clinic's own, whose key only the clinic knows.
  prefill: { name: 'name', first_name: 'firstName', last_name: 'lastName', email: 'email' },
};
