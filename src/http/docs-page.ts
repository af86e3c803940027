import { html } from 'hono/html'
import type { Content, Operation, Parameter, Paths } from './openapi/operation.ts'
import type { JsonSchema } from './openapi/schemas.ts'
import type { Site } from './site.ts'

/** As much of an OpenAPI document as the page shows. */
export interface Shown {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Paths
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

/** The contract to read, and to try where that changes nothing; without a script, a form leads to the bare response. */
export function docsPage({ info, paths, components }: Shown, site: Site) {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${info.title} over HTTP</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${site.path('/assets/docs.css')}" />
        <script type="module" src="${site.path('/assets/docs.js')}"></script>
      </head>
      <body>
        <main>
          <h1>${info.title} over HTTP</h1>
          <p>${inline(info.description)}</p>
          <p>
            The same for programs: <a href="${site.path('/openapi.json')}">openapi.json</a> (OpenAPI 3.1). The
            chat: <a href="${site.path('/')}">its page</a>.
          </p>
          <nav aria-label="Operations">
            <ul>
              ${all.map(
                ({ path, method, operation }) =>
                  html`<li>
                    <a href="#${anchor(method, path)}"><code>${method.toUpperCase()} ${path}</code></a>
                    ${operation.summary}
                  </li>`,
              )}
            </ul>
          </nav>
          ${all.map((one) => operationView(one, components.schemas, site))}
        </main>
      </body>
    </html>`
}

interface Placed {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

function operationView(
  { path, method, operation }: Placed,
  schemas: Shown['components']['schemas'],
  site: Site,
) {
  const { summary, description, parameters = [], requestBody, responses, security } = operation
  const example = Object.values(requestBody?.content ?? {})[0]?.example
  return html`<section aria-labelledby="${anchor(method, path)}">
    <h2 id="${anchor(method, path)}"><code>${method.toUpperCase()} ${path}</code></h2>
    <p class="summary">
      ${summary}${security === undefined ? '' : '. Only with the operator’s bearer token'}
    </p>
    ${description === undefined ? '' : html`<p>${inline(description)}</p>`}
    ${parametersView([...parameters, ...bodyFields(requestBody?.content, schemas)])}
    ${tryForm({ path, method, operation }, example, site)}
    <details>
      <summary>Responses</summary>
      <dl>
        ${Object.entries(responses).map(
          ([status, { description, content = {} }]) =>
            html`<dt>
                <code>${status}</code> ${Object.keys(content).map((type) => html`<code>${type}</code> `)}
              </dt>
              <dd>${description}${exampleView(content)}</dd>`,
        )}
      </dl>
    </details>
  </section>`
}

/** The fields of a body, told like parameters. */
function bodyFields(content: Content | undefined, schemas: Shown['components']['schemas']): readonly Field[] {
  const named = String(content?.['application/json']?.schema['$ref'] ?? '')
  const { properties = {}, required = [] } = (schemas[named.slice(named.lastIndexOf('/') + 1)] ?? {}) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly required?: readonly string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'body',
    required: required.includes(name),
    description: String(schema['description'] ?? ''),
    schema,
  }))
}

type Field = Omit<Parameter, 'in'> & { readonly in: string }

function parametersView(parameters: readonly Field[]) {
  const [first] = parameters
  if (first === undefined) return ''
  return html`<dl class="parameters">
    ${parameters.map(
      ({ name, in: where, required, description, schema }) =>
        html`<dt>
            <code>${name}</code> <span>${where}, ${limits(schema)}${required ? ', required' : ''}</span>
          </dt>
          <dd>${description ?? ''}</dd>`,
    )}
  </dl>`
}

function limits(schema: JsonSchema): string {
  const { type, minimum, maximum, maxLength, default: fallback } = schema
  return [
    String(type),
    ...(maximum === undefined ? [] : [`${String(minimum)} to ${String(maximum)}`]),
    ...(maxLength === undefined ? [] : [`at most ${String(maxLength)} characters`]),
    ...(fallback === undefined || typeof fallback === 'object' ? [] : [`${String(fallback)} by default`]),
  ].join(', ')
}

function exampleView(content: Content) {
  const example = content['application/json']?.example
  return example === undefined ? '' : html`<pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>`
}

/** Nothing to try where it would change something, or where only the operator may. */
function tryForm({ path, method, operation }: Placed, example: unknown, site: Site) {
  const id = anchor(method, path)
  if (operation.security !== undefined || (method === 'post' && path !== '/ask')) return ''
  const fields = (operation.parameters ?? []).filter((one) => one.in !== 'header')
  // Without a script a browser can ask by an address alone, and an address as it stands.
  const needsScript = method === 'post' || path.includes('{')
  return html`<form
    class="try"
    action="${site.path(path as `/${string}`)}"
    method="get"
    data-method="${method}"
    ${needsScript ? 'hidden' : ''}
  >
    ${fields.map((field) => html`<label>${field.name} <input name="${field.name}" value="${String(field.example ?? field.schema['default'] ?? '')}" data-in="${field.in}" /></label>`)}
    ${
      method === 'post'
        ? html`<label
            >Body
            <textarea name="body" rows="6" spellcheck="false">${JSON.stringify(example, null, 2)}</textarea>
          </label>`
        : ''
    }
    <button aria-describedby="${id}">Try it</button>
    <output></output>
  </form>`
}

/** Between backquotes stands code. */
function inline(text: string) {
  return text.split('`').map((piece, at) => (at % 2 === 0 ? piece : html`<code>${piece}</code>`))
}

function anchor(method: string, path: string): string {
  return `${method}${path.replace(/[^a-z]+/g, '-')}`.replace(/-$/, '')
}
