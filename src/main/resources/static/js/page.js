// What every page does: the summary of errors takes the focus, the forms learn the writer's time zone, and one can leave at once.
document.querySelector('.error-summary')?.focus();

// An entry keeps the date of the writer's time zone.
const zoneField = document.querySelector('[name="zone"]');
if (zoneField) {
  zoneField.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
}

// Leaving at once: blank in the same moment, the words sent along, and nothing to come back to. Shift three times does it too.
const SHORT_WAIT = 1_000;
const LONG_WAIT = 5_000;
const KEEPALIVE_LIMIT = 60_000; // what outlives its page has at most 64 KiB (Fetch standard, "keepalive")
const BETWEEN_PRESSES = 5_000;

// The one element outside of the page's own part: it says what Shift did, and stays when the page is blank.
const leaving = document.querySelector('#leaving');

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function leave() {
  document.body.classList.add('gone');
  document.title = leaving.dataset.title;
  leaving.textContent = leaving.dataset.title;
  const button = document.querySelector('button[data-leave]');
  if (button) {
    // Already blank; a moment more, so that the journal is locked before anybody presses Back. Long words are waited for.
    const body = new URLSearchParams(new FormData(button.form));
    const keepalive = body.toString().length < KEEPALIVE_LIMIT;
    const sent = fetch('/leave', { method: 'POST', body, keepalive, redirect: 'manual' }).catch(() => {});
    await Promise.race([sent, wait(keepalive ? SHORT_WAIT : LONG_WAIT)]);
  }
  location.replace('/left');
}

let presses = 0;
let shiftAlone = false; // Shift is down, and nothing else was pressed or touched since
let forgetting; // the timer that forgets a press nobody went on from

function forgetPresses(message) {
  if (presses > 0) {
    leaving.textContent = message;
  }
  clearTimeout(forgetting);
  presses = 0;
}

// Counted when Shift comes up and nothing else was pressed or touched since it went down, so that capitals never count.
function keyWentDown(event) {
  if (event.repeat) {
    return;
  }
  shiftAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!shiftAlone) {
    forgetPresses('');
  }
}

function keyCameUp(event) {
  if (event.key !== 'Shift' || !shiftAlone) {
    return;
  }
  shiftAlone = false;
  presses += 1;
  if (presses === 1) {
    forgetting = setTimeout(() => forgetPresses(leaving.dataset.over), BETWEEN_PRESSES);
    leaving.textContent = leaving.dataset.two;
  } else if (presses === 2) {
    leaving.textContent = leaving.dataset.one;
  } else if (presses === 3) {
    leaveOrPractise(document.activeElement);
  }
}

// One button is there to try it: it says that it worked, and the page stays.
function leaveOrPractise(focused) {
  if (focused.dataset.try) {
    focused.textContent = focused.dataset.try;
    forgetPresses(focused.dataset.try);
  } else {
    leave();
  }
}

function pointerWentDown() {
  shiftAlone = false;
  forgetPresses('');
}

// Listens first, so that nobody asks whether to stay.
addEventListener('beforeunload', (event) => {
  if (document.body.classList.contains('gone')) {
    event.stopImmediatePropagation();
  }
});

addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    print();
  }
  if (event.target.closest?.('[data-leave]')) {
    event.preventDefault();
    leave();
  }
});

if (leaving.dataset.shift !== 'false') {
  addEventListener('keydown', keyWentDown);
  addEventListener('keyup', keyCameUp);
  addEventListener('pointerdown', pointerWentDown);
}
