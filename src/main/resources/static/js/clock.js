// A warning a minute before the lock, then the words go along. Timers stand still while a laptop sleeps, so the wall clock counts.
const SECOND = 1_000;
const MINUTE = 60_000;
const EARLY = 5_000; // so that the words find the journal open
const FIRST_RETRY = 2_000;

const clock = document.querySelector('#clock');
const [warning, lastWarning] = clock.children;
const unsavedNotice = document.querySelector('#cover').firstElementChild;
const form = document.querySelector('#entry') ?? document.querySelector('form[action="/lock"]');
const idleTime = clock.dataset.idle * SECOND;
const openUntil = Date.now() + clock.dataset.most * SECOND; // however busy one is

let lockAt;
let lastTold = Date.now(); // when the server last heard that somebody is there
let hasToTell = false; // somebody was seen, and the server has not heard of it yet
let isBusy = false; // asking the server, or locking
let isPutAside = false; // the browser is on its way to another page
let focusedBefore; // what has the focus again when the cover goes

function timeLeft() {
  return lockAt - Date.now();
}

function isCovered() {
  return document.body.classList.contains('covered');
}

function post(path, fields) {
  return fetch(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

function lockIn(time) {
  lockAt = Math.min(Date.now() + time, openUntil) - EARLY;
}

function cover() {
  if (isCovered()) {
    return;
  }
  focusedBefore = document.activeElement;
  document.body.classList.add('covered');
}

// Shows the page, with a warning where the lock is near: one can put it off, or one cannot.
function show() {
  const isNear = timeLeft() <= MINUTE;
  const isFinal = lockAt > openUntil - 2 * EARLY;
  warning.hidden = !isNear || isFinal;
  lastWarning.hidden = !isNear || !isFinal;
  if (isCovered()) {
    document.body.classList.remove('covered');
    focusedBefore.focus();
  }
}

// Another tab may have been used, or have locked. Only a tab that saw somebody puts the lock off. Tells whether there was an answer.
async function askServer(seen) {
  try {
    const answer = await post('/awake', { _csrf: form.elements._csrf.value, seen });
    if (answer.status >= 500) {
      return false;
    }
    const seconds = answer.ok ? Number(await answer.text()) : 0;
    if (!hasToTell) {
      lockIn(Math.min(seconds * SECOND, idleTime));
    }
    return true;
  } catch {
    return false;
  }
}

// Looked at every second; asks the server when the warning is due or the time is over, or when somebody has come back.
async function check(cameBack) {
  if (isBusy) {
    return;
  }
  if (timeLeft() <= 0) {
    cover();
  } else if (!cameBack && timeLeft() > MINUTE) {
    show();
    return;
  } else if (!cameBack && isWarning()) {
    return;
  }
  isBusy = true;
  const answered = await askServer(hasToTell);
  if (isPutAside) {
    isBusy = false; // cut off by going on to another page, which tells nothing of the lock
    return;
  }
  if (timeLeft() <= 0 || (isCovered() && !answered)) {
    cover();
    lock(FIRST_RETRY);
  } else {
    isBusy = false;
    show();
  }
}

function isWarning() {
  return !warning.hidden || !lastWarning.hidden;
}

// Whether there are words on the page that the server may not have.
function isWritten() {
  return (
    clock.dataset.unsaved === 'true' ||
    [...form.elements].some((field) => field.type !== 'hidden' && field.value !== (field.defaultValue ?? field.value))
  );
}

// Sends the words along. Where they could not be kept, the page stays covered and tries again.
async function lock(retryAfter) {
  try {
    const answer = await post('/lock', [...new FormData(form), ['idle', true]]);
    if (!answer.ok && isWritten()) {
      throw answer;
    }
    document.body.classList.add('gone');
    location.replace('/unlock?to=' + location.pathname);
  } catch {
    unsavedNotice.hidden = false;
    setTimeout(lock, retryAfter, Math.min(retryAfter * 2, MINUTE));
  }
}

function tellServer() {
  hasToTell = false;
  lastTold = Date.now();
  askServer(true);
}

// Somebody is there. The server hears of it once a minute at most.
function noticeSomebody() {
  if (isCovered()) {
    return;
  }
  if (timeLeft() <= 0) {
    check(false);
    return;
  }
  lockIn(idleTime);
  if (!hasToTell) {
    hasToTell = true;
    setTimeout(tellServer, Math.max(0, lastTold + MINUTE - Date.now()));
  }
}

lockIn(idleTime);
for (const event of ['keydown', 'pointerdown', 'click', 'wheel']) {
  addEventListener(event, noticeSomebody, { passive: true });
}
setInterval(check, SECOND, false);

addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    check(true);
  }
});

// A page kept for Back is covered before it is put aside.
addEventListener('pagehide', () => {
  isPutAside = true;
  cover();
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) {
    return;
  }
  isPutAside = false;
  if (isWritten()) {
    check(true);
  } else {
    location.reload();
  }
});
