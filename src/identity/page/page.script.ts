/**
 * What an account page does in the browser: takes the token out of the address, where no history keeps it, and makes the one call that
 * the form names. Faults of a member stand under it, any other one under the form.
 */
export const SCRIPT = `
const form = document.querySelector('form');
const button = form.querySelector('button');
const password = form.querySelector('input');
const alert = document.querySelector('[role=alert]');
const token = new URLSearchParams(location.hash.slice(1)).get('token');
history.replaceState(null, '', location.pathname);
const fail = (text) => { alert.textContent = text; button.disabled = false; };
if (!token) { fail('This page is opened by the link of a mail. Open that link once more.'); button.disabled = true; }
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!token) return;
  button.disabled = true;
  alert.textContent = '';
  password?.removeAttribute('aria-invalid');
  const body = password ? { token, password: password.value } : { token };
  try {
    const answer = await fetch(form.dataset.call, { method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) });
    if (answer.ok) {
      form.hidden = true;
      document.querySelector('[role=status]').textContent = form.dataset.done;
      return;
    }
    const problem = await answer.json();
    const fault = problem.errors?.[0]?.detail ?? problem.errors?.[0]?.message;
    if (fault && password) { password.setAttribute('aria-invalid', 'true'); password.focus(); }
    fail(fault ?? problem.detail ?? problem.title);
  } catch {
    fail('The shop cannot be reached. Try again in a moment.');
  }
});
`;
