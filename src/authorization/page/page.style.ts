/** One style for all pages, within them: nothing is loaded. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f3f4f6; --ink: #16181d; --soft: #5b6270; --line: #d9dce3; --field: #fff;
  --accent: #2f5bea; --on-accent: #fff; --accent-soft: #e9eefe; --bad: #b3261e; --bad-soft: #fdecea; --good: #1c7c4d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1e25; --ground: #101217; --ink: #eceef3; --soft: #a3aab8; --line: #343945; --field: #14171d;
    --accent: #8aa6ff; --on-accent: #0b1330; --accent-soft: #232b45; --bad: #ff9b93; --bad-soft: #3a1f1e; --good: #6fd3a0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; place-items: center; padding: 24px 16px;
  background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main { width: 100%; max-width: 420px; }
.card {
  background: var(--paper); border: 1px solid var(--line); border-radius: 16px; padding: 32px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 12px 32px rgb(0 0 0 / 8%);
}
.shop { margin: 0 0 16px; text-align: center; font-weight: 600; letter-spacing: .01em; color: var(--soft); }
.pair { display: flex; align-items: center; justify-content: center; gap: 12px; margin: 0 0 20px; }
.mark {
  width: 52px; height: 52px; border-radius: 14px; display: grid; place-items: center; font-size: 22px; font-weight: 700;
  background: var(--accent-soft); color: var(--accent);
}
.mark.own { background: var(--accent); color: var(--on-accent); }
.dots { width: 32px; border-top: 3px dotted var(--line); }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
.lead { margin: 0 0 24px; text-align: center; color: var(--soft); text-wrap: balance; overflow-wrap: anywhere; }
label { display: block; margin: 0 0 6px; font-weight: 600; font-size: 14px; }
input {
  display: block; width: 100%; margin: 0 0 18px; padding: 12px 14px; font: inherit; color: inherit; background: var(--field);
  border: 1px solid var(--soft); border-radius: 10px;
}
input[aria-invalid="true"] { border-color: var(--bad); }
input[aria-describedby$="-fault"] { margin-bottom: 6px; }
.fault { margin: 0 0 18px; color: var(--bad); font-size: 14px; }
.alert { margin: 0 0 20px; padding: 12px 14px; border-radius: 10px; background: var(--bad-soft); color: var(--bad); font-size: 15px; }
button {
  width: 100%; padding: 13px 16px; font: inherit; font-weight: 600; border-radius: 10px; border: 1px solid transparent; cursor: pointer;
  background: var(--accent); color: var(--on-accent);
}
button:hover { filter: brightness(1.06); }
button.quiet { background: transparent; color: var(--ink); border-color: var(--line); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-top: 24px; }
.group { margin: 0 0 6px; font-size: 14px; font-weight: 600; color: var(--soft); }
ul { margin: 0 0 18px; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 12px; }
li { display: flex; gap: 10px; padding: 11px 14px; }
li + li { border-top: 1px solid var(--line); }
li::before { content: "✓" / ""; color: var(--good); font-weight: 700; }
li.deep::before { content: "●" / ""; color: var(--accent); }
.account { display: flex; justify-content: space-between; gap: 12px; flex-wrap: wrap; margin: 0 0 20px; font-size: 14px; color: var(--soft); }
.account b { color: var(--ink); font-weight: 600; overflow-wrap: anywhere; }
.note { margin: 16px 0 0; font-size: 13px; color: var(--soft); text-align: center; overflow-wrap: anywhere; }
@media (max-width: 420px) { .card { padding: 24px 20px; } }
@media (prefers-reduced-motion: no-preference) { button { transition: filter .12s; } }
`;
