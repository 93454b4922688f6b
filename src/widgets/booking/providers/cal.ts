import { tall, type Provider } from './provider.js';

/** As in Cal.com's source (embed-core, withEmbedSsr, the root layout); prefill keys as in its help pages; cal.eu as seen in use. */
export const cal: Provider = {
  id: 'cal',
  name: 'Cal.com',
  hosts: /\.cal\.(com|eu)$/,
  // Its maintainers promise frames for /embed only. `embed` is a name of our choice; all types but "inline" take what is
  // behind the frame for dark. Nothing in it tells the page around, and the frame's background is transparent.
  frame(url) {
    url.pathname = url.pathname.replace(/(\/embed)?\/?$/, '/embed');
    return 'embed=booking&embedType=inline';
  },
  // To the subdomain of an organization.
  moves: true,
  read({ originator, type, data }) {
    if (originator !== 'CAL') return undefined;
    // The body is hidden until the page around has said that it listens.
    if (type === '__iframeReady')
      return { answer: { originator, method: 'parentKnowsIframeReady' } };
    if (type === '__dimensionChanged') return tall(data.iframeHeight);
    // The second is to replace the first, which is all that older installations know.
    return type === 'bookingSuccessful' || type === 'bookingSuccessfulV2'
      ? { complete: true }
      : undefined;
  },
  prefill: { name: 'name', email: 'email' },
};
