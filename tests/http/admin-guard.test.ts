import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { adminGuard } from '../../src/http/admin-guard.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'

async function asked(token: string | undefined, authorization?: string) {
  const app = new Hono().use('/admin/*', adminGuard(token)).get('/admin/x', (context) => context.text('in'))
  app.onError((error, context) => context.text(error.message, 404))
  return app.request('/admin/x', authorization === undefined ? {} : { headers: { authorization } })
}

describe('adminGuard', () => {
  it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`])(
    'lets in who brings the token: %j',
    async (authorization) => {
      const response = await asked(TOKEN, authorization)
      expect(await response.text()).toBe('in')
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    TOKEN,
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN.slice(1)}`,
    `Bearer ${TOKEN}0`,
    `Bearer ${TOKEN.toUpperCase()}`,
    `Bearer ${TOKEN} ${TOKEN}`,
  ])('is not there for anybody else: %j', async (authorization) => {
    expect((await asked(TOKEN, authorization)).status).toBe(404)
  })

  it.each([undefined, 'Bearer undefined', `Bearer ${TOKEN}`])(
    'is not there without a token: %j',
    async (authorization) => {
      expect((await asked(undefined, authorization)).status).toBe(404)
    },
  )
})
