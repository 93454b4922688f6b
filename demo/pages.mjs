// The examples print their own source, and the log prints their events. Nothing of this is needed to use a widget.

/** Longer start tags have one attribute per line. */
const lineLength = 60;

/** The source of an example as it stands in the page, without the page's indentation. */
function sourceOf(stage) {
  const source = stage.innerHTML.trim();
  const start = /^<[^>]*>/.exec(source)[0];
  const [, ...rest] = source.slice(start.length).split('\n');
  const indent = Math.min(...rest.map((line) => /^ */.exec(line)[0].length));
  const tag = start.replace(/\s+/g, ' ').replace(/=" | "/g, (quote) => quote.trim());
  const head =
    tag.length > lineLength ? tag.replace(/ ([a-z-]+=)/g, '\n  $1').replace(/>$/, '\n>') : tag;
  return rest.length
    ? [head, ...rest.map((line) => line.slice(indent))].join('\n')
    : head + source.slice(start.length);
}

for (const example of document.querySelectorAll('.example')) {
  example.querySelector('pre code').textContent = sourceOf(example.querySelector('.stage'));
}

const log = document.querySelector('.log');

function print(event) {
  // A booking would leave this page.
  event.preventDefault();
  const details = Object.entries(event)
    .filter(([name]) => name !== 'isTrusted')
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const line = document.createElement('p');
  line.textContent = `${event.type} { ${details.join(', ')} }`;
  log.prepend(line);
}

for (const type of log.dataset.events.split(' ')) document.addEventListener(type, print);
