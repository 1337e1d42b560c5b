// Keys and touches put off the lock: at most one small post a minute tells that someone is there. A page that shows words,
// but has no box to write in, locks by itself when nobody was.
const MINUTE = 60_000;
const lockAfter = Number(document.documentElement.dataset.lockAfter ?? 0) * 1000;
let told = Date.now();
let seen = told;
let waiting = false;

function tell() {
  waiting = false;
  told = Date.now();
  const token = document.querySelector('input[name="_csrf"]')?.value ?? '';
  fetch('/awake', { method: 'POST', body: new URLSearchParams({ _csrf: token }) }).catch(() => {});
}

function noticed() {
  seen = Date.now();
  if (waiting) return;
  waiting = true;
  setTimeout(tell, Math.max(0, told + MINUTE - seen));
}

function lockWhenAlone() {
  if (Date.now() - seen >= lockAfter) document.querySelector('form[action="/lock"]')?.submit();
}

for (const event of ['keydown', 'pointerdown']) addEventListener(event, noticed, { passive: true });
// Asked again and again, because one long timer stands still while a laptop sleeps.
if (lockAfter) setInterval(lockWhenAlone, 5_000);
