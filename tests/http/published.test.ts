import { describe, expect, it } from 'vitest'
import { shelf, smallApp } from '../support/small-app.ts'

const { app } = smallApp({ store: shelf() })

async function ask(published: unknown): Promise<{ status: number; body: { quotes: readonly [Quoted] } }> {
  const response = await app.request('/ask', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'Who shot it?', published }),
  })
  return { status: response.status, body: await response.json() }
}

interface Quoted {
  readonly link: string
  readonly document: { readonly url: string | null }
}

describe('a page that says which document it publishes', () => {
  it('is where citations of that document lead, at the sentence', async () => {
    const { body } = await ask({
      document: 'reviews/harbour',
      url: 'https://films.example/harbour?p=2#music',
    })
    const [quote] = body.quotes
    expect(quote.document.url).toBe('https://films.example/harbour?p=2')
    expect(quote.link).toBe(
      `https://films.example/harbour?p=2#:~:text=${encodeURIComponent('It was shot by Ilse Brandt — 🚀 in Lisbon.')}`,
    )
  })

  it('says nothing about other documents', async () => {
    const { body } = await ask({ document: 'reviews/other', url: 'https://films.example/other' })
    expect(body.quotes[0].document.url).toBeNull()
    expect(body.quotes[0].link).toMatch(/^\/documents\/reviews\/harbour\?/)
  })

  it.each([
    { document: 'reviews/harbour', url: 'javascript:alert(1)' },
    { document: 'reviews/harbour', url: '/harbour' },
    { document: 'reviews/harbour', url: `https://films.example/${'a'.repeat(2000)}` },
    { document: 'reviews/harbour' },
    { url: 'https://films.example/harbour' },
    { document: 'reviews/harbour', url: 'https://films.example/harbour', title: 'x' },
  ])('gives an address that pages have: %j is refused', async (published) => {
    const { status, body } = await ask(published)
    expect(status).toBe(400)
    expect(body).toHaveProperty('errors.0.pointer', expect.stringMatching(/^\/published/))
  })
})
