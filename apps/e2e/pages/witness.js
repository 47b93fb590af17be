// The first script of every page: notes what goes wrong there.
(() => {
  const faults = [];
  window.faults = faults;
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      faults.push(`console.${level}: ${words.map(String).join(' ')}`);
      say.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => faults.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) =>
    faults.push(`unhandled: ${reason} ${reason?.stack}`),
  );
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    faults.push(`forbidden: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
})();
