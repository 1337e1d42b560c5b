// Keys and touches put off the lock: at most one small post a minute tells that someone is there.
const MINUTE = 60_000;
let last = Date.now();
let waiting = false;

function tell() {
  waiting = false;
  last = Date.now();
  const token = document.querySelector('input[name="_csrf"]')?.value ?? '';
  fetch('/awake', { method: 'POST', body: new URLSearchParams({ _csrf: token }) }).catch(() => {});
}

function noticed() {
  if (waiting) return;
  waiting = true;
  setTimeout(tell, Math.max(0, last + MINUTE - Date.now()));
}

for (const event of ['keydown', 'pointerdown']) addEventListener(event, noticed, { passive: true });
