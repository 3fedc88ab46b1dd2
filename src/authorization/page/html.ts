/** A piece of a page that is written as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | false | undefined | readonly Html[];

/** A piece of a page. Every value in it is escaped, unless it is a piece itself; what is false or undefined is left out. */
export const html = (texts: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(texts.reduce((page, text, index) => page + written(values[index - 1]) + text));

function written(value: Value): string {
  if (value === false || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return value.map(({ text }) => text).join('');
  return value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
