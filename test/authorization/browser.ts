import { parseSetCookie } from 'cookie';

/** A page or a redirect, as a browser gets it. */
export interface Visit {
  status: number;
  headers: Headers;
  url: string;
  text: string;
}

interface Kept {
  value: string;
  path: string;
}

/** Browses one Stoa without scripts: keeps its cookies, follows redirects for as long as they stay there, sends forms. */
export class Browser {
  private readonly cookies = new Map<string, Kept>();

  constructor(
    /** Where requests go; the pages believe to be at `publicUrl`. */
    public url: string,
    readonly publicUrl = url,
  ) {}

  /** @returns the first answer that is no redirect within this Stoa */
  async go(target: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Visit> {
    let visit = await this.once(target, form, headers);
    while (visit.status === 303 && this.leadsHere(visit)) visit = await this.once(this.targetOf(visit));
    return visit;
  }

  async once(target: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Visit> {
    const url = new URL(target, this.publicUrl);
    const reply = await fetch(new URL(url.pathname + url.search, this.url), {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: {
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        cookie: this.cookieFor(url.pathname),
        ...(form && { origin: this.publicUrl }),
        ...headers,
      },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of reply.headers.getSetCookie()) this.keep(line);
    return { status: reply.status, headers: reply.headers, url: url.href, text: await reply.text() };
  }

  /** Sends the form of the page whose action ends so. */
  submit({ url, text }: Visit, action: string, fields: Record<string, string> = {}): Promise<Visit> {
    const forms = [...text.matchAll(/<form method="post" action="([^"]+)"[^]*?name="csrf" value="([^"]+)"/g)];
    const form = forms.find(([, address]) => address?.endsWith(action));
    if (!form) throw new Error(`${url} has no form for ${action}: ${text.slice(0, 2_000)}`);
    return this.go(form[1]!, { csrf: form[2]!, ...fields });
  }

  /** What its cookies hold, without what they are signed by. */
  secrets(): string[] {
    return [...this.cookies].filter(([key]) => !key.includes('.sig')).map(([, { value }]) => value);
  }

  targetOf({ headers }: Visit): string {
    return headers.get('location') ?? '';
  }

  private leadsHere(visit: Visit): boolean {
    return new URL(this.targetOf(visit), this.publicUrl).origin === new URL(this.publicUrl).origin;
  }

  private keep(line: string): void {
    const { name, value = '', path = '/', expires, maxAge } = parseSetCookie(line);
    const isOver = (expires?.getTime() ?? Infinity) <= Date.now() || maxAge === 0;
    if (isOver || value === '') this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { value, path });
  }

  private cookieFor(pathname: string): string {
    return [...this.cookies]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }
}
