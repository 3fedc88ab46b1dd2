import { Html, html } from './html.js';
import { STYLE } from './page.style.js';

/** To the letter: its hash is what lets it in. */
const SHEET = new Html(`<style>${STYLE}</style>`);

/** A whole page. @param title of the window, after which screen readers tell where one is */
export function page(title: string, shop: string | undefined, content: Html): string {
  const { text } = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      ${SHEET}
    </head>
    <body>
      <main>
        ${shop !== undefined && html`<p class="shop">${shop}</p>`}
        <div class="card">${content}</div>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${text}`;
}

/** The first letters of both, as there are no pictures. */
export const marks = (app: string, shop: string): Html =>
  html`<div class="pair" aria-hidden="true">
    <span class="mark">${initial(app)}</span><span class="dots"></span><span class="mark own">${initial(shop)}</span>
  </div>`;

const initial = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '·';
