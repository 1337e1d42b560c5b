// The summary of errors takes the focus. An entry keeps the date of the writer's time zone.
document.querySelector('.error-summary')?.focus();
const zone = document.querySelector('[name="zone"]');
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';

// Leaving at once: blank in the same moment, the words sent along, and nothing to come back to. Shift three times does it too.
const MOMENT = 1_000;
const SOON = 5_000;
const SMALL = 60_000; // what outlives its page has at most 64 KiB (Fetch standard, "keepalive")

const said = document.querySelector('#leaving');
let presses = 0;
let alone = false;
let over;

function leave() {
  document.body.classList.add('gone');
  document.title = said.textContent = said.dataset.title;
  const go = () => location.replace('/left');
  const button = document.querySelector('button[data-leave]');
  if (!button) return go();
  const body = new URLSearchParams(new FormData(button.form));
  const keepalive = `${body}`.length < SMALL;
  const sent = fetch('/leave', { method: 'POST', body, keepalive, redirect: 'manual' }).catch(() => {});
  // Already blank; a moment more, so that the journal is locked before anybody presses Back. Long words are waited for.
  Promise.race([sent, new Promise((over) => setTimeout(over, keepalive ? MOMENT : SOON))]).then(go);
}

function forget(words) {
  if (presses) said.textContent = words;
  clearTimeout(over);
  presses = 0;
}

// Counted when Shift comes up and nothing else was pressed or touched since it went down, so that capitals never count.
function down(event) {
  if (event.repeat) return;
  alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!alone) forget('');
}

function up(event) {
  if (event.key !== 'Shift' || !alone) return;
  alone = false;
  presses += 1;
  const tried = document.activeElement;
  if (presses === 3) return tried.dataset.try ? forget((tried.textContent = tried.dataset.try)) : leave();
  if (presses === 1) over = setTimeout(() => forget(said.dataset.over), SOON);
  said.textContent = presses === 1 ? said.dataset.two : said.dataset.one;
}

// Listens first, so that nobody asks whether to stay.
addEventListener('beforeunload', (event) => {
  if (document.body.classList.contains('gone')) event.stopImmediatePropagation();
});
addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) print();
  if (!event.target.closest?.('[data-leave]')) return;
  event.preventDefault();
  leave();
});
if (said.dataset.shift !== 'false') {
  addEventListener('keydown', down);
  addEventListener('keyup', up);
  addEventListener('pointerdown', () => forget((alone = '')));
}
