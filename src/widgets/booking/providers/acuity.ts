import { tall, type Provider } from './provider.js';

/**
 * Also sold as Squarespace Scheduling. Hosts as in its addresses in use, the bare frame as in the code it gives for websites,
 * prefill keys as in its help pages, the height as several sites read it. No message that tells of a booking is known.
 */
export const acuity: Provider = {
  id: 'acuity',
  name: 'Acuity',
  hosts: /\.((acuity|squarespace)scheduling\.com|as\.me)$/,
  frame: () => '',
  read: (posted: unknown) =>
    (posted as string).startsWith('sizing:') ? tall((posted as string).slice(7)) : undefined,
  prefill: { firstName: 'firstName', lastName: 'lastName', email: 'email', phone: 'phone' },
};
