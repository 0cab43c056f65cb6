(function () {
  'use strict';
  var own = new URL(document.currentScript.src);
  var shown = own.searchParams.get('site');
  // A page that tells of the files themselves has the version it was made from, and needs no notice over it.
  var version = own.searchParams.get('version');
  var events = null;
  var panel = null;

  function address(name) { return new URL(name, own).href; }

  function connect() {
    if (events) return;
    events = new EventSource(address('live'));
    events.addEventListener('state', function (message) { take(JSON.parse(message.data)); });
  }

  // A browser opens six connections to a host; tabs in the background need none.
  function disconnect() {
    if (events) events.close();
    events = null;
  }

  function take(state) {
    if (state.site !== shown || version && version !== String(state.version)) { location.reload(); return; }
    if (version) return;
    if (state.errors === 0 && !state.failure) { close(); return; }
    fetch(address('findings.json')).then(function (answer) { return answer.json(); }).then(show);
  }

  function close() {
    if (panel) panel.remove();
    panel = null;
  }

  function element(parent, name, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function show(report) {
    close();
    panel = document.createElement('div');
    panel.id = 'factcheck-findings';
    var root = panel.attachShadow({ mode: 'open' });
    var style = new CSSStyleSheet();
    style.replaceSync(
      'section{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:2147483647;background:#1b1b1f;color:#f4f4f4;' +
      'border-top:4px solid #d33;padding:.75rem 1rem;font:14px/1.5 system-ui,sans-serif}' +
      'h2{font-size:1rem;margin:0 6rem .5rem 0}pre{font:13px/1.45 ui-monospace,monospace;margin:0 0 .75rem;white-space:pre-wrap;overflow-wrap:anywhere}' +
      'a{color:inherit;margin-inline-end:1.5rem}:focus-visible{outline:3px solid #fff;outline-offset:2px}button{position:absolute;inset-block-start:.75rem;inset-inline-end:1rem;font:inherit}');
    root.adoptedStyleSheets = [style];
    var box = element(root, 'section');
    box.setAttribute('role', 'alert');
    box.setAttribute('lang', 'en');
    box.setAttribute('dir', 'ltr');
    element(box, 'h2', report.heading);
    element(box, 'button', 'Close').addEventListener('click', close);
    report.findings.forEach(function (finding) { element(box, 'pre', finding.text); });
    element(box, 'a', 'All findings').href = address('findings');
    if (report.review) element(box, 'a', 'What changes for readers').href = address('review');
    document.body.appendChild(panel);
  }

  document.addEventListener('keydown', function (key) { if (key.key === 'Escape') close(); });
  document.addEventListener('visibilitychange', function () { if (document.hidden) disconnect(); else connect(); });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  if (!document.hidden) connect();
})();
