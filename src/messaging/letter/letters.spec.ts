import { expect, it } from 'vitest';
import { laidOut } from './layout.js';
import { letters } from './letters.js';

const HOSTILE = `<script>alert("1")</script>'&`;
const facts = {
  name: HOSTILE,
  newEmail: HOSTILE,
  provider: HOSTILE,
  act: { href: `https://shop.test/account/reset#token=a"b`, token: HOSTILE },
  device: { deviceName: HOSTILE, address: HOSTILE, startedAt: new Date(0) },
};

it.each(Object.entries(letters))('escapes every value in the HTML of %s', (_kind, letter) => {
  const { html, text, subject } = laidOut(letter(facts));
  expect(html).not.toMatch(/<script|'&|a"b/);
  expect(html).toContain('&lt;script&gt;');
  expect(text).toContain(HOSTILE);
  expect(subject).not.toContain(HOSTILE);
});

it('shows the link, and the token beside it, in both forms', () => {
  const { html, text } = laidOut(
    letters.reset({ name: 'Ada', act: { href: 'https://shop.test/reset#token=t1', token: 't1' } }),
  );
  for (const form of [html, text]) expect(form).toMatch(/#token=t1[\s\S]*paste this code[\s\S]*t1/);
});
