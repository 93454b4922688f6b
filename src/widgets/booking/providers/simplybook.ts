import { tall, type Provider } from './provider.js';

/** Query and message as in its own widget.js; hosts as in its WordPress plugin, .net and .plus as seen in use. */
export const simplybook: Provider = {
  id: 'simplybook',
  name: 'SimplyBook.me',
  hosts: /\.simplybook\.(me|it|net|asia|plus|vip|cc|us|pro)$/,
  // Its own script adds the address of the page, to come back after a payment: without, a payment ends in the frame.
  frame: () => 'widget-type=iframe',
  // That script also answers `appReady`, with a look and, again, the address. Sites that frame the address alone get no worse.
  read: ({ event, height }) => (event === 'updateWidgetSize' ? tall(height) : undefined),
};
