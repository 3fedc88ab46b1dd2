import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** What is filled in before Execute is pressed. */
export interface Input {
  /** By the name of the parameter. */
  parameters?: Record<string, string>;
  body?: object;
  /** A prepared body, by what the page calls it. */
  example?: string;
  /** What to choose where the page asks for a file, and how to send it. */
  file?: { name: string; mimeType: string; buffer: Buffer; sentAs: string };
}

export interface Shown {
  status: number;
  body: Record<string, unknown>;
}

/** Swagger UI as a person uses it: by clicking, typing and reading. */
export class SwaggerPage {
  /** What the browser complained about: script errors, violations of the content security policy. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/docs`);
    await this.page.locator('.opblock-tag').first().waitFor();
  }

  /** Chooses a document by its title in the list above. */
  async choose(title: string): Promise<void> {
    await this.page.locator('.download-url-wrapper select').selectOption({ label: title });
    await this.page.locator('.info .title', { hasText: `Stoa ${title.toLowerCase()} API` }).waitFor();
  }

  /**
   * Executes an operation with the example of its body, and with values for the parts of its address and for headers, and tells the
   * status that the page then shows.
   */
  async tryOut(method: string, path: string, values: Record<string, string>): Promise<number> {
    const operation = await this.unfold(method, path);
    const status = operation.locator('.live-responses-table .response .response-col_status').first();
    const shown = status.filter({ hasText: /\d{3}/ });
    // What is typed before the page is ready for it is lost, and the page then says that it is missing.
    await vi.waitFor(
      async () => {
        for (const [, name = ''] of path.matchAll(/{(\w+)}/g)) {
          const input = operation.locator(`tr[data-param-name="${name}"][data-param-in="path"] input`);
          await input.fill(values[name]!, { timeout: 5_000 });
        }
        for (const name of ['If-Match', 'Idempotency-Key']) {
          const input = operation.locator(`tr[data-param-name="${name}"][data-param-in="header"] input`);
          if ((await input.count()) > 0) await input.fill(values[name]!, { timeout: 5_000 });
        }
        await operation.locator('.execute').click({ timeout: 5_000 });
        await shown.waitFor({ timeout: 5_000 });
      },
      { timeout: 40_000 },
    );
    const number = parseInt(await shown.innerText());
    await operation.locator('.opblock-summary-control').click();
    return number;
  }

  /** Opens an operation, fills it in, presses Execute and reads what the page then shows. */
  async execute(method: string, path: string, { parameters = {}, body, example, file }: Input = {}): Promise<Shown> {
    const operation = await this.unfold(method, path);
    for (const [name, value] of Object.entries(parameters)) {
      await operation.locator(`tr[data-param-name="${name}"] input`).fill(value);
    }
    if (example) await operation.locator('.examples-select-element').first().selectOption({ label: example });
    if (file) {
      await operation.locator('.body-param-content-type select, select.content-type').first().selectOption(file.sentAs);
      await operation.locator('input[type="file"]').setInputFiles(file);
    }
    if (body) await operation.locator('textarea.body-param__text').fill(JSON.stringify(body));
    const answered = this.page.waitForResponse((response) => response.request().method() === method);
    await operation.locator('.execute').click();
    const answer = await answered;
    const sent = (await answer.json()) as Shown['body'];
    const live = operation.locator('.live-responses-table .response');
    const shown = live.locator('.response-col_description pre').first();
    // What counts is what the page shows in the end; until then it may show an earlier answer.
    await expect
      .poll(async () => JSON.parse((await shown.textContent()) ?? '') as unknown, { timeout: 15_000 })
      .toEqual(sent);
    const status = parseInt(await live.locator('.response-col_status').innerText());
    // Folded again, since the page draws everything that is open anew at each key.
    await operation.locator('.opblock-summary-control').click();
    return { status, body: sent };
  }

  /** Pastes a token under Authorize, in the place of any that is there. */
  async authorize(scheme: string, token: string): Promise<void> {
    const form = await this.openAuthorizations(scheme);
    const logout = form.getByRole('button', { name: 'Remove authorization' });
    if (await logout.isVisible()) await logout.click();
    await form.locator('input').fill(token);
    await form.getByRole('button', { name: 'Apply credentials' }).click();
    await logout.waitFor();
    await this.page.locator('.close-modal').click();
  }

  async isAuthorized(scheme: string): Promise<boolean> {
    const form = await this.openAuthorizations(scheme);
    const is = await form.getByRole('button', { name: 'Remove authorization' }).isVisible();
    await this.page.locator('.close-modal').click();
    return is;
  }

  private async openAuthorizations(scheme: string): Promise<Locator> {
    await this.page.locator('.scheme-container .btn.authorize').click();
    return this.page.locator('.auth-container').filter({ has: this.page.locator('h4', { hasText: scheme }) });
  }

  private async unfold(method: string, path: string): Promise<Locator> {
    const operation = this.page
      .locator('.opblock')
      .filter({ has: this.page.locator('.opblock-summary-method').getByText(method, { exact: true }) })
      .filter({ has: this.page.locator(`[data-path="${path}"]`) });
    if (!(await operation.locator('.opblock-body').isVisible())) {
      await operation.locator('.opblock-summary-control').click();
    }
    await operation.locator('.execute').waitFor();
    return operation;
  }
}
