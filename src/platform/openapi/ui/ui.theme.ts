import { MARK } from './ui.js';

/** Swagger UI in Stoa's colours, light and dark (Swagger UI puts `dark-mode` on the root by itself). */
export const THEME = `
:root { --brand: #a8431f; --brand-ink: #fff; --ink: #1f2530; --soft: #5d6675; --ground: #faf9f7; --paper: #fff; --line: #e4e0da;
  --get: #2f6690; --post: #2e7d55; --put: #a86a12; --delete: #b3372f; --tint: 7%; }
html.dark-mode { --brand: #e08a66; --brand-ink: #1a1512; --ink: #e9e6e1; --soft: #a3a9b3; --ground: #14171c; --paper: #1b1f26;
  --line: #313741; --get: #74aedb; --post: #6cc196; --put: #dca650; --delete: #e5877f; --tint: 12%; color-scheme: dark; }

/* Always matches, and outweighs whatever Swagger UI says. */
html:is(#none, :root) {
body, .swagger-ui { background: var(--ground); }
.swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description,
.swagger-ui .opblock-description-wrapper p, .swagger-ui .markdown p, .swagger-ui .renderedMarkdown p, .swagger-ui table thead tr th,
.swagger-ui .parameter__name, .swagger-ui .tab li, .swagger-ui .btn, .swagger-ui select, .swagger-ui input, .swagger-ui label,
.swagger-ui .response-col_status, .swagger-ui .opblock .opblock-section-header h4, .swagger-ui .dialog-ux .modal-ux-header h3 {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
.swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .info p, .swagger-ui .info td,
.swagger-ui .opblock .opblock-summary-path { color: var(--ink); }
.swagger-ui a.nostyle, .swagger-ui a.nostyle:visited { color: inherit; }
.swagger-ui .wrapper { max-width: 1120px; padding: 0 24px; }

.swagger-ui .topbar { background: var(--paper); border-bottom: 1px solid var(--line); padding: 10px 0; }
.swagger-ui .topbar .topbar-wrapper { justify-content: space-between; }
.swagger-ui .topbar .link { flex: none; max-width: none; }
.swagger-ui .topbar .link svg { display: none; }
.swagger-ui .topbar .link::before { content: ""; width: 24px; height: 24px; margin-right: 10px; background: url("${MARK}") center / contain no-repeat; }
.swagger-ui .topbar .link::after { content: "Stoa"; color: var(--ink); font: 600 18px system-ui, sans-serif; letter-spacing: .01em; }
.swagger-ui .topbar .download-url-wrapper { max-width: 420px; }
.swagger-ui .topbar .download-url-wrapper .select-label { align-items: center; color: var(--soft); }
.swagger-ui .topbar .download-url-wrapper .select-label > span { color: var(--soft); font-size: 13px; font-weight: 400; padding-right: 10px; }
.swagger-ui .topbar .download-url-wrapper .select-label select { border: 1px solid var(--line); flex: 1; }
.swagger-ui .topbar .dark-mode-toggle button svg { fill: var(--soft); }

.swagger-ui .info { margin: 32px 0 20px; }
.swagger-ui .info hgroup.main { margin: 0 0 12px; }
.swagger-ui .info .title { font-size: 30px; }
.swagger-ui .info .title small { background: var(--soft); top: -4px; }
.swagger-ui .info .title small.version-stamp { background: var(--brand); }
.swagger-ui .info .title small pre { color: var(--paper); }
.swagger-ui .info p, .swagger-ui .info td { font-size: 14.5px; line-height: 1.55; }
.swagger-ui .info .renderedMarkdown { max-width: 860px; }
.swagger-ui .info table thead { display: none; }
.swagger-ui .info table tbody tr td { border-top: 1px solid var(--line); padding: 7px 16px 7px 0; }
.swagger-ui .info table tbody tr td:first-of-type { white-space: nowrap; width: 130px; }
.swagger-ui .info a, .swagger-ui .renderedMarkdown a { color: var(--brand); }
.swagger-ui .markdown code, .swagger-ui .renderedMarkdown code { color: var(--brand); background: color-mix(in srgb, var(--brand) 8%, transparent);
  font-weight: 500; padding: 1px 5px; border-radius: 4px; }

.swagger-ui .info .info__license { font-size: 13px; margin-top: 8px; }

.swagger-ui .scheme-container { background: none; box-shadow: none; padding: 0 0 12px; margin: 0; }
.swagger-ui .scheme-container .schemes { align-items: flex-end; }
.swagger-ui select, .swagger-ui input[type="text"], .swagger-ui input[type="password"], .swagger-ui textarea { background-color: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; box-shadow: none; color: var(--ink); }
.swagger-ui .parameters-col_description input[type="text"] { max-width: 420px; width: 100%; }
.swagger-ui .examples-select__section-label { color: var(--ink); }
.swagger-ui .filter .operation-filter-input { border: 1px solid var(--line); border-radius: 8px; margin: 8px 0; padding: 10px 12px; }
.swagger-ui select:focus, .swagger-ui input:focus, .swagger-ui textarea:focus, .swagger-ui button:focus-visible {
  outline: 2px solid var(--brand); outline-offset: 1px; }

.swagger-ui .btn { border-radius: 6px; border-width: 1px; box-shadow: none; }
.swagger-ui .btn.authorize { background: none; border-color: var(--brand); color: var(--brand); }
.swagger-ui .btn.authorize svg, .swagger-ui .btn.authorize span { color: var(--brand); fill: var(--brand); }
.swagger-ui .btn.execute, .swagger-ui .auth-btn-wrapper .btn.modal-btn.authorize { background: var(--brand); border-color: var(--brand);
  color: var(--brand-ink); }
.swagger-ui .dialog-ux .modal-ux { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
.swagger-ui .dialog-ux .modal-ux-content { max-height: 78vh; }
.swagger-ui .dialog-ux .modal-ux-content p, .swagger-ui .dialog-ux .modal-ux-content h4, .swagger-ui .dialog-ux .modal-ux-header h3,
.swagger-ui .dialog-ux .modal-ux-content label, .swagger-ui .dialog-ux .modal-ux-content code { color: var(--ink); }

.swagger-ui .opblock-tag { border-bottom: 1px solid var(--line); font-size: 18px; padding: 10px 4px; }
.swagger-ui .opblock-tag small { color: var(--soft); font-size: 14px; padding: 0 12px; }
.swagger-ui .opblock-tag:hover { background: none; }
.swagger-ui .opblock.opblock { --method: var(--get); background: color-mix(in srgb, var(--method) var(--tint), var(--paper));
  border: 1px solid color-mix(in srgb, var(--method) 30%, var(--line)); border-radius: 8px; box-shadow: none; margin: 0 0 8px; }
.swagger-ui .opblock.opblock-post { --method: var(--post); }
.swagger-ui .opblock.opblock-put, .swagger-ui .opblock.opblock-patch { --method: var(--put); }
.swagger-ui .opblock.opblock-delete { --method: var(--delete); }
.swagger-ui .opblock .opblock-summary { border-color: transparent; padding: 5px 8px; }
.swagger-ui .opblock .opblock-summary-method { background: var(--method); border-radius: 5px; color: var(--paper);
  font-size: 12px; min-width: 68px; padding: 5px 0; text-shadow: none; }
.swagger-ui .opblock .opblock-summary-path { font-size: 14px; font-weight: 600; }
.swagger-ui .opblock .opblock-summary-description { color: var(--soft); font-size: 13.5px; }
.swagger-ui .opblock .opblock-section-header { background: none; border-top: 1px solid color-mix(in srgb, var(--method) 20%, var(--line));
  box-shadow: none; min-height: 44px; padding: 4px 20px; }
.swagger-ui .opblock.opblock .tab-header .tab-item.active h4 span::after { background: var(--method); }
.swagger-ui .opblock-description-wrapper p, .swagger-ui .response-col_description p { font-size: 14px; }
.swagger-ui .opblock-body pre.microlight, .swagger-ui .highlight-code > .microlight { border-radius: 6px; }
.swagger-ui table tbody tr td, .swagger-ui .response-col_status { color: var(--ink); }
.swagger-ui .parameter__in, .swagger-ui .parameter__type, .swagger-ui .prop-format { color: var(--soft); }
.swagger-ui section.models { border: 1px solid var(--line); border-radius: 8px; }
}
`;
