// The frame of the preview: keeps the page in it as it should be, and as wide, and tells where its links would lead.
import { codes, hasSpanish, spanishFile } from './built.mjs';
import { documentOf } from './preview.mjs';
import { widths } from './setting.mjs';

const scripts = ['treg-widgets.min.js', ...(hasSpanish ? [spanishFile] : [])].map(
  (file) => codes[file],
);

/** Returns what shows a page in a frame; `onLink` is told of the address of a link that was pressed there. */
export function showIn(frame, onLink) {
  let shown;
  let key = '';
  let isReady = false;

  /** The page is as wide as its window would be, and as small as it has to be to fit. */
  const fit = () => {
    if (!shown) return;
    const { clientWidth, clientHeight } = frame.parentElement;
    const width = widths[shown.width];
    const scale = Math.min(1, clientWidth / width);
    Object.assign(frame.style, {
      width: `${width}px`,
      height: `${clientHeight / scale}px`,
      transform: `scale(${scale})`,
      insetInlineStart: `${(clientWidth - width * scale) / 2}px`,
      colorScheme: shown.scheme,
    });
  };
  new ResizeObserver(fit).observe(frame.parentElement);

  const send = () => {
    const { markup, scheme } = shown;
    if (isReady) frame.contentWindow.postMessage({ markup, scheme }, '*');
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if (typeof data.href === 'string') onLink(data.href);
    if (!data.isReady) return;
    isReady = true;
    send();
  });

  return (next) => {
    shown = next;
    fit();
    const { page, pasted, mayLoad } = next;
    const nextKey = JSON.stringify([page, page === 'own' && [pasted, mayLoad]]);
    if (nextKey === key) {
      send();
      return;
    }
    key = nextKey;
    isReady = false;
    frame.srcdoc = documentOf({ page, pasted, mayLoad, scripts });
  };
}
