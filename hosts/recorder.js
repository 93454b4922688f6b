// The first script of every host page: notes what the page would notice, before anything else runs.
(() => {
  const recorded = { violations: [], said: [], shifts: [] };
  Object.defineProperty(window, 'recorded', { value: recorded });
  document.addEventListener('securitypolicyviolation', (event) => {
    recorded.violations.push(
      [event.effectiveDirective, event.blockedURI, event.sample].filter(Boolean).join(' '),
    );
  });
  addEventListener(
    'error',
    ({ message, target }) => recorded.said.push(`error: ${message || target.src || target.href}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => recorded.said.push(`rejected: ${reason}`));
  for (const level of ['error', 'warn', 'info', 'log']) {
    const original = console[level];
    console[level] = (...words) => {
      recorded.said.push(`${level}: ${words.join(' ')}`);
      original.apply(console, words);
    };
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) recorded.shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
})();
