// Makes the page that the `type` of every problem names, /docs/errors#code, of docs/errors.md. Called by the build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2530; --soft: #5d6675; --ground: #faf9f7; --paper: #fff; --line: #e4e0da; --brand: #a8431f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6e1; --soft: #a3a9b3; --ground: #14171c; --paper: #1b1f26; --line: #313741; --brand: #e08a66; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px; }
a { color: var(--brand); }
h1 { font-size: 30px; margin: 16px 0; }
p, ul { max-width: 760px; }
code { color: var(--brand); font: 13px ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; padding: 12px 16px; max-width: 760px; }
pre code { color: inherit; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { color: var(--soft); font-weight: 600; text-align: left; }
th, td { border-top: 1px solid var(--line); padding: 8px 16px 8px 0; vertical-align: top; }
td:first-child { white-space: nowrap; }
tr { scroll-margin-top: 24px; }
tr:target td { background: color-mix(in srgb, var(--brand) 14%, transparent); }
tr:target td:first-child { box-shadow: -12px 0 0 color-mix(in srgb, var(--brand) 14%, transparent), -15px 0 0 var(--brand); }
`;

/** What is said to who writes the table, and not to who reads it. */
const FOR_WRITERS = /<!--[\s\S]*?-->|^The table is held [\s\S]*?\n\n/gm;

/** The page, with an anchor on the row of each code. */
export function errorsPage(markdown) {
  const body = marked
    .parse(markdown.replaceAll(FOR_WRITERS, ''))
    .replaceAll(/<tr>\s*<td><code>(\w+)<\/code><\/td>/g, '<tr id="$1"><td><a href="#$1"><code>$1</code></a></td>')
    // Other documents are not served.
    .replaceAll(/<a href="[^"#:]+\.md[^"]*">(.*?)<\/a>/g, '$1')
    .replace('<table>', '<div class="wide"><table>')
    .replace('</table>', '</table></div>');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Errors · Stoa API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<a href="/docs">Stoa API</a>
${body}</main>
</body>
</html>
`;
}

export function writeErrorsPage() {
  const folder = join(root, 'dist', 'docs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'errors.html'), errorsPage(readFileSync(join(root, 'docs', 'errors.md'), 'utf8')));
}
