// Keeps what stands in the box as a draft: two seconds after the last key, and every ten while somebody types on.
const AFTER_A_KEY = 2_000;
const AT_LATEST = 10_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;
const NO_ANSWER = 20_000;
const LOOK_EVERY = 250;
const KEEPALIVE_LIMIT = 60_000; // as in page.js

const form = document.querySelector('#entry');
const [stateLine, spokenLine] = form.querySelectorAll('.state, [aria-live]');

let keptWords = currentWords();
let dueAt = Infinity;
let unkeptSince = 0; // the first key that is not kept, or 0
let retryAfter = 0; // more than 0 after a failure
let beat = 0; // counts what is sent, so that the server can tell a later draft from an earlier one
let wordsOnTheWay = 0; // what is being sent right now, or 0
let sending = null; // the promise of what is being sent, or null
let stopped = false; // the journal is locked, so nothing more is sent
let isGoing = false; // the form itself is on its way

function currentWords() {
  const fields = form.querySelectorAll('textarea, :checked, [type=text]');
  return [...fields].map((field) => field.value).join('\n');
}

function isUnsaved() {
  const words = currentWords();
  return !isGoing && !document.body.classList.contains('gone') && words !== keptWords && /\S/.test(words);
}

function draft() {
  beat += 1;
  return new URLSearchParams([...new FormData(form), ['script', true], ['beat', beat]]);
}

function isSmall(body) {
  return body.toString().length < KEEPALIVE_LIMIT;
}

function show(message, isError) {
  stateLine.textContent = message;
  stateLine.classList.toggle('error', isError);
  // Set only when it changes, so that a screen reader says it once.
  if (spokenLine.textContent !== message) {
    spokenLine.textContent = message;
  }
}

// Answers with the status, or 0 where the server was not reached.
async function send(outlivesPage) {
  const body = draft();
  const words = currentWords();
  wordsOnTheWay = words;
  let message = stateLine.dataset.unreached;
  let status = 0;
  try {
    const keepalive = outlivesPage && isSmall(body);
    const signal = AbortSignal.timeout?.(NO_ANSWER);
    const answer = await fetch('/drafts', { method: 'POST', body, keepalive, signal });
    if (answer.headers.get('Content-Type').startsWith('text/plain')) {
      message = await answer.text();
    }
    status = answer.status;
  } catch {
    // Nothing came back: the line says so, and it is tried again.
  }
  wordsOnTheWay = 0;
  unkeptSince = 0;
  if (status === 200) {
    keptWords = words;
  }
  stopped = status === 401 || status === 403;
  const failed = status === 0 || status >= 500;
  retryAfter = failed ? Math.min(LAST_RETRY, retryAfter * 2 || FIRST_RETRY) : 0;
  if (failed) {
    dueAt = Date.now() + retryAfter;
  } else if (currentWords() !== words) {
    dueAt = Date.now() + AFTER_A_KEY;
  }
  show(message, status !== 200);
  return status;
}

// What is being sent already is waited for; nothing is sent twice at once.
function keep() {
  dueAt = Infinity;
  stateLine.textContent = stateLine.dataset.saving;
  sending ??= send(false).finally(() => {
    sending = null;
  });
  return sending;
}

function keepIfDue() {
  if (Date.now() >= dueAt && !sending && !stopped && isUnsaved()) {
    keep();
  }
}

function keepBeforeHidden() {
  if (!stopped && currentWords() !== wordsOnTheWay && isUnsaved()) {
    send(true);
  }
}

setInterval(keepIfDue, LOOK_EVERY);

form.addEventListener('input', () => {
  unkeptSince ||= Date.now();
  if (!retryAfter) {
    dueAt = Math.min(Date.now() + AFTER_A_KEY, unkeptSince + AT_LATEST);
  }
});

// Kept before their form goes: a network that has died takes no words along.
form.addEventListener('submit', async (event) => {
  const button = event.submitter;
  const goesElsewhere = button?.hasAttribute('formaction');
  const nothingToKeep = !sending && !isUnsaved();
  isGoing = stopped || goesElsewhere || !form.requestSubmit || nothingToKeep;
  if (isGoing) {
    return;
  }
  event.preventDefault();
  await sending;
  isGoing = !isUnsaved() || (await keep()) !== 0;
  if (isGoing) {
    form.requestSubmit(button);
  }
});

form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit(form.querySelector('[value=save]'));
  }
});

addEventListener('online', () => {
  if (retryAfter) {
    dueAt = 0;
  }
});

addEventListener('pagehide', keepBeforeHidden);
addEventListener('visibilitychange', () => {
  if (document.hidden) {
    keepBeforeHidden();
  }
});

// Shown again by Back.
addEventListener('pageshow', () => {
  isGoing = false;
});

addEventListener('beforeunload', (event) => {
  if (isUnsaved() && (retryAfter || stopped || !isSmall(draft()))) {
    event.preventDefault();
  }
});
