/** What a browser does with a chain of pages: follows redirects, keeps cookies of each origin, and sends forms. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  /**
   * Goes to an address and wherever it leads, until a page is shown or an address of `stopAt` would be gone to.
   * @returns the page, or where it would go
   */
  async go(address: string, stopAt?: string, form?: Record<string, string>): Promise<Visit> {
    let [url, body] = [address, form];
    for (let step = 0; step < 20; step++) {
      if (stopAt !== undefined && url.startsWith(stopAt)) return { url, status: 0, text: '' };
      const reply = await this.request(url, body);
      const location = reply.headers.get('location');
      if (location === null) return { url, status: reply.status, text: await reply.text() };
      [url, body] = [new URL(location, url).href, undefined];
    }
    throw new Error(`${address} leads round and round`);
  }

  private async request(url: string, form?: Record<string, string>): Promise<Response> {
    const jar = this.jarOf(url);
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return reply;
  }

  private jarOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    return jar;
  }
}

export interface Visit {
  url: string;
  /** 0 where it stopped. */
  status: number;
  text: string;
}
