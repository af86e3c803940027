// Sends what a form of the page holds, and shows what came back.
for (const form of document.querySelectorAll<HTMLFormElement>('form.try')) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tryOut(form)
  })
}

async function tryOut(form: HTMLFormElement): Promise<void> {
  const output = form.querySelector('output')!
  const button = form.querySelector('button')!
  button.setAttribute('aria-disabled', 'true')
  output.textContent = 'Asking …'
  try {
    const response = await fetch(...requestOf(form))
    const text = await response.text()
    const status = document.createElement('p')
    status.textContent = `${response.status} ${response.headers.get('content-type') ?? ''}`
    const body = document.createElement('pre')
    body.tabIndex = 0
    body.textContent = laidOut(text)
    output.replaceChildren(status, body)
  } catch {
    output.textContent = 'The server cannot be reached. Is it running?'
  } finally {
    button.removeAttribute('aria-disabled')
  }
}

function requestOf(form: HTMLFormElement): [URL, RequestInit] {
  const fields = Array.from(form.querySelectorAll('input')).filter(({ value }) => value.trim() !== '')
  let address = form.getAttribute('action')!
  for (const { name, value, dataset } of fields)
    if (dataset['in'] === 'path')
      address = address.replace(`{${name}}`, value.split('/').map(encodeURIComponent).join('/'))
  const url = new URL(address, location.href)
  for (const { name, value, dataset } of fields)
    if (dataset['in'] === 'query') url.searchParams.append(name, value)
  const body = form.querySelector('textarea')?.value
  if (body === undefined) return [url, { headers: { accept: 'application/json, text/plain' } }]
  return [url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }]
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
