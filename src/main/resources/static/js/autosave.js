// Keeps what stands in the box as a draft: two seconds after the last key, and every ten while somebody types on.
const form = document.querySelector('#entry');
const [line, spoken] = form.querySelectorAll('.state, [aria-live]');
const words = () => [...form.querySelectorAll('textarea,:checked,[type=text]')].map((field) => field.value).join('\n');
let kept = words();
let due = Infinity;
let since = 0; // the first key that is not kept
let wait = 0; // after a failure
let beat = 0;
let flying, sending, stopped, going;

const isUnsaved = () => !going && !document.body.classList.contains('gone') && words() !== kept && /\S/.test(words());
const post = () => new URLSearchParams([...new FormData(form), ['script', true], ['beat', ++beat]]);
const isSmall = (body) => `${body}`.length < 60_000; // as in page.js

async function send(keepalive) {
  const body = post();
  const sent = (flying = words());
  let said = line.dataset.unreached;
  let status = 0;
  try {
    const signal = AbortSignal.timeout?.(20_000);
    const answer = await fetch('/drafts', { method: 'POST', body, keepalive: keepalive && isSmall(body), signal });
    if (answer.headers.get('Content-Type').startsWith('text/plain')) said = await answer.text();
    status = answer.status;
  } catch {}
  flying = since = 0;
  if (status === 200) kept = sent;
  stopped = status === 401 || status === 403;
  wait = status && status < 500 ? 0 : Math.min(60_000, wait * 2 || 2_000);
  if (wait || words() !== sent) due = Date.now() + (wait || 2_000);
  line.textContent = said;
  line.classList.toggle('error', status !== 200);
  if (spoken.textContent !== said) spoken.textContent = said;
  return status;
}

function keep() {
  due = Infinity;
  line.textContent = line.dataset.saving;
  return (sending ??= send().finally(() => (sending = null)));
}

function hidden() {
  if (!stopped && words() !== flying && isUnsaved()) send(true);
}

setInterval(() => Date.now() >= due && !sending && !stopped && isUnsaved() && keep(), 250);
form.addEventListener('input', () => {
  since ||= Date.now();
  if (!wait) due = Math.min(Date.now() + 2_000, since + 10_000);
});
// Kept before their form goes: a network that has died takes no words along.
form.addEventListener('submit', async (event) => {
  const button = event.submitter;
  going = stopped || button?.hasAttribute('formaction') || !form.requestSubmit || !(sending || isUnsaved());
  if (going) return;
  event.preventDefault();
  await sending;
  going = !isUnsaved() || (await keep());
  if (going) form.requestSubmit(button);
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(form.querySelector('[value=save]'));
});
addEventListener('online', () => wait && (due = 0));
addEventListener('pagehide', hidden);
addEventListener('pageshow', () => (going = false));
addEventListener('visibilitychange', () => document.hidden && hidden());
addEventListener('beforeunload', (event) => {
  if (isUnsaved() && (wait || stopped || !isSmall(post()))) event.preventDefault();
});
