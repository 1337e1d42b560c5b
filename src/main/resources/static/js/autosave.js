// Keeps what stands in the box as a draft: two seconds after the last key, every ten while somebody types on, and when the page is
// hidden. What could not be kept is tried again, later each time. Nothing stays in the browser.
const form = document.getElementById('entry');
const { title, text } = form.elements;
const [line, spoken] = form.querySelectorAll('.state, [aria-live]');
const words = () => `${title?.value ?? ''}\n${text.value}`;
let kept = words();
let flying = ''; // what is on its way
let since = 0; // when the first key was pressed that is not kept
let wait = 0; // before the next try
let timer, sending, stopped, going;

const isUnsaved = () => !going && words() !== kept && words().trim() !== '';
const post = () => new URLSearchParams([...new FormData(form), ['script', 'autosave']]);
const outlivesThePage = body => `${body}`.length < 60_000; // browsers take 64 KiB

async function send(last) {
  const body = post();
  const sent = (flying = words());
  let sentence = line.dataset.unreached;
  let status = 0;
  try {
    const signal = AbortSignal.timeout?.(20_000);
    const answer = await fetch('/drafts', { method: 'POST', body, signal, keepalive: last && outlivesThePage(body) });
    if (answer.headers.get('Content-Type')?.startsWith('text/plain')) sentence = await answer.text();
    status = answer.status;
  } catch {
    // As if nobody had answered.
  }
  flying = '';
  if (status === 200) kept = sent;
  stopped = status === 401 || status === 403;
  wait = status > 0 && status < 500 ? 0 : Math.min(60_000, wait * 2 || 2_000);
  line.textContent = sentence;
  line.classList.toggle('error', status !== 200);
  if (spoken.textContent !== sentence) spoken.textContent = sentence;
  return status > 0;
}

function keep() {
  clearTimeout(timer);
  line.textContent = line.dataset.saving;
  line.classList.remove('error');
  const sent = words();
  sending ??= send(false).finally(() => {
    sending = undefined;
    since = 0;
    if (wait) timer = setTimeout(keep, wait);
    else if (words() !== sent) plan();
  });
  return sending;
}

function plan() {
  if (sending || stopped || wait || !isUnsaved()) return;
  since ||= Date.now();
  clearTimeout(timer);
  timer = setTimeout(keep, Math.max(0, Math.min(2_000, since + 10_000 - Date.now())));
}

// The words go to the disk before their form goes, so that a network that has died does not take them along.
async function submitted(event) {
  const button = event.submitter;
  if (stopped || button?.hasAttribute('formaction') || !(sending || isUnsaved())) {
    going = true;
    clearTimeout(timer);
    return;
  }
  event.preventDefault();
  await sending;
  if (stopped || !isUnsaved() || (await keep())) {
    going = true;
    form.requestSubmit(button);
  }
}

function hidden() {
  if (!stopped && words() !== flying && isUnsaved()) send(true);
}

form.addEventListener('input', plan);
form.addEventListener('submit', submitted);
form.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(document.querySelector('main [value=save]'));
});
addEventListener('online', () => wait && keep());
addEventListener('pagehide', hidden);
document.addEventListener('visibilitychange', () => document.hidden && hidden());
addEventListener('beforeunload', event => {
  if (isUnsaved() && (wait || stopped || !outlivesThePage(post()))) event.preventDefault();
});
addEventListener('pageshow', () => (going = false));
