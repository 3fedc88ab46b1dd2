/** A portico: three columns under a pediment. */
export const MARK =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#c2562f" d="M16 2 30 10.5V12H2v-1.5z' +
      'M5 14h4v11H5zM14 14h4v11h-4zM23 14h4v11h-4zM2 27h28v3H2z"/></svg>',
  );

interface Answer {
  ok: boolean;
  url: string;
  obj?: { accessToken?: string; token?: string };
}

interface Page {
  ui: {
    preauthorizeApiKey(scheme: string, token: string): void;
    authActions: { persistAuthorizationIfNeeded(): void };
  };
}

/**
 * Whoever signs in, creates a cart or checks out in Swagger UI is authorized for what comes next.
 *
 * Its source is sent to the browser and runs there: it can use nothing from outside itself.
 */
export function keepToken(answer: Answer): Answer {
  const { pathname } = new URL(answer.url);
  const schemes = { '/v1/admin/sessions': 'bearer', '/v1/carts': 'Cart-Token', '/checkout': 'Order-Token' };
  const [, scheme] = Object.entries(schemes).find(([end]) => pathname.endsWith(end)) ?? [];
  const token = answer.obj?.accessToken ?? answer.obj?.token;
  if (answer.ok && scheme && token) {
    const { ui } = globalThis as unknown as Page;
    ui.preauthorizeApiKey(scheme, token);
    ui.authActions.persistAuthorizationIfNeeded();
  }
  return answer;
}
