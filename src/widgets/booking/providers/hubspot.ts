import type { Provider } from './provider.js';

/**
 * HubSpot Meetings. Hosts and query as in the code it gives for websites, the message as many sites read it; HubSpot
 * documents no message, so a booking may go unsaid. Sites spell the keys of names in two ways; these are the fields of its API.
 */
export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: /\.hubspot\.com$/,
  // Its own script adds the address of the page and a visitor's id: without, a booking joins no earlier visits to the site.
  frame: () => 'embed=true',
  read: ({ meetingBookSucceeded }) =>
    meetingBookSucceeded === true ? { complete: true } : undefined,
  prefill: { firstName: 'firstName', lastName: 'lastName', email: 'email' },
};
