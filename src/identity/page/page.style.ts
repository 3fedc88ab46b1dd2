/** The look of the pages that Stoa serves to people: light and dark, and as wide as a phone or narrower than a column. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #5f5c56; --paper: #fff; --ground: #f4f2ee; --line: #d9d4ca;
  --act: #1d3b36; --act-ink: #fff; --good: #1f6b3a; --bad: #a32020; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --soft: #a5a199; --paper: #1e2227; --ground: #15181c; --line: #3a4048;
    --act: #e8e6e1; --act-ink: #15181c; --good: #7bd39a; --bad: #ff9a8f; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 26rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 2rem; }
h1 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 .5rem; }
p { margin: 0 0 1.25rem; }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input { width: 100%; font: inherit; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: .375rem;
  background: var(--ground); color: var(--ink); }
.hint { color: var(--soft); font-size: .875rem; margin: .25rem 0 1.25rem; }
button { width: 100%; font: inherit; font-weight: 600; padding: .75rem 1rem; border: 0; border-radius: .375rem;
  background: var(--act); color: var(--act-ink); cursor: pointer; }
button[disabled] { opacity: .6; cursor: progress; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
[role=alert], [role=status] { margin: 1.25rem 0 0; font-weight: 600; }
[role=alert] { color: var(--bad); }
[role=status] { color: var(--good); }
[role=alert]:empty, [role=status]:empty, [hidden] { display: none; }
`;
