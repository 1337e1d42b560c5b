// A warning a minute before the lock, then the words go along. Timers stand still while a laptop sleeps, so the wall clock counts.
const MINUTE = 60_000;
const EARLY = 5_000; // so that the words find the journal open

const clock = document.querySelector('#clock');
const [soon, last] = clock.children;
const trouble = document.querySelector('#cover').firstElementChild;
const form = document.querySelector('#entry') ?? document.querySelector('form[action="/lock"]');
const idle = clock.dataset.idle * 1000;
const end = Date.now() + clock.dataset.most * 1000;

let lockAt;
let told = Date.now();
let waiting = false; // for a chance to tell that somebody is there
let busy = false;
let focus;

const left = () => lockAt - Date.now();
const isCovered = () => document.body.classList.contains('covered');
const post = (path, fields) => fetch(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

function lockIn(time) {
  lockAt = Math.min(Date.now() + time, end) - EARLY;
}

function cover() {
  if (isCovered()) return;
  focus = document.activeElement;
  document.body.classList.add('covered');
}

function show() {
  const near = left() <= MINUTE;
  const final = lockAt > end - 2 * EARLY;
  soon.hidden = !near || final;
  last.hidden = !near || !final;
  if (!isCovered()) return;
  document.body.classList.remove('covered');
  focus.focus();
}

// Another tab may have been used, or have locked. Only a tab that saw somebody puts the lock off.
async function ask(seen) {
  try {
    const answer = await post('/awake', { _csrf: form.elements._csrf.value, seen });
    if (answer.status >= 500) return false;
    const seconds = answer.ok ? Number(await answer.text()) : 0;
    if (!waiting) lockIn(Math.min(seconds * 1000, idle));
    return true;
  } catch {
    return false;
  }
}

async function check(now) {
  if (busy) return;
  if (left() <= 0) cover();
  else if (now !== true && (left() > MINUTE || !soon.hidden || !last.hidden)) {
    if (left() > MINUTE) show();
    return;
  }
  busy = true;
  const answered = await ask(waiting);
  if (left() <= 0 || (isCovered() && !answered)) {
    cover();
    lock(2_000);
  } else {
    busy = false;
    show();
  }
}

const isWritten = () =>
  clock.dataset.unsaved === 'true' ||
  [...form.elements].some((field) => field.type !== 'hidden' && field.value !== (field.defaultValue ?? field.value));

async function lock(pause) {
  try {
    const answer = await post('/lock', [...new FormData(form), ['idle', true]]);
    if (!answer.ok && isWritten()) throw answer;
    document.body.classList.add('gone');
    location.replace('/unlock?to=' + location.pathname);
  } catch {
    trouble.hidden = false;
    setTimeout(lock, pause, Math.min(pause * 2, MINUTE));
  }
}

function tell() {
  waiting = false;
  told = Date.now();
  ask(true);
}

function noticed() {
  if (isCovered()) return;
  if (left() <= 0) return check();
  lockIn(idle);
  if (waiting) return;
  waiting = true;
  setTimeout(tell, Math.max(0, told + MINUTE - Date.now()));
}

lockIn(idle);
for (const event of ['keydown', 'pointerdown', 'click', 'wheel']) addEventListener(event, noticed, { passive: true });
setInterval(check, 1_000);
addEventListener('visibilitychange', () => document.hidden || check(true));
// A page kept for Back is covered before it is put aside.
addEventListener('pagehide', cover);
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  if (isWritten()) check(true);
  else location.reload();
});
