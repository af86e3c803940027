import { describe, expect, it } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { chatPages } from '../support/chat-page.ts'

describe('/docs', () => {
  const opened = chatPages()

  it('lets the contract be read and tried, with a keyboard too', async () => {
    const { page, complaints, inquiries } = await opened({ path: '/docs' })
    const asking = page.getByRole('region', { name: 'POST /ask' })
    await asking.getByLabel('Body').fill('{"question": "Who shot it?"}')
    await asking.getByRole('button', { name: 'Try it' }).focus()
    await page.keyboard.press('Enter')
    await asking.locator('output').getByText('200 application/json').waitFor()
    expect(await asking.locator('output').textContent()).toContain('"kind": "answer"')
    expect(inquiries.map(({ question }) => question)).toEqual(['Who shot it?'])

    const reading = page.getByRole('region', { name: 'GET /documents/{id}' })
    await reading.getByLabel('id').fill('reviews/harbour')
    await reading.getByRole('button', { name: 'Try it' }).click()
    await reading.locator('output').getByText('200 application/json').waitFor()
    expect(await reading.locator('output').textContent()).toContain('Rain <b>stopped</b>')
    expect(complaints).toEqual([])
  })

  it('shows no form that could not be sent where no script runs, and sends the others', async () => {
    const { page } = await opened({ path: '/docs', javaScriptEnabled: false })
    const shown = await page
      .locator('form:visible')
      .evaluateAll((forms) => forms.map((form) => form.getAttribute('action')))
    expect(shown).toEqual(['/ask', '/documents', '/suggestions', '/healthz', '/readyz', '/metrics'])
    await page.locator('form[action="/ask"]:visible').getByRole('button').click()
    await page.waitForURL(/\/ask\?question=/)
    expect(await page.locator('body').innerText()).toContain('"kind":"answer"')
  })

  it('says what is wrong with a request, as the server does', async () => {
    const { page } = await opened({ path: '/docs' })
    const asking = page.getByRole('region', { name: 'POST /ask' })
    await asking.getByLabel('Body').fill('{"question": ""}')
    await asking.getByRole('button', { name: 'Try it' }).click()
    await asking.locator('output').getByText('400 application/problem+json').waitFor()
    expect(await asking.locator('output').textContent()).toContain('"pointer": "/question"')
  })

  it.each(['light', 'dark'] as const)('keeps nobody out, on a phone, in %s', async (colorScheme) => {
    const { page } = await opened({ path: '/docs', colorScheme, viewport: { width: 320, height: 700 } })
    for (const details of await page.locator('details').all())
      await details.evaluate((each: HTMLDetailsElement) => {
        each.open = true
      })
    const asking = page.getByRole('region', { name: 'GET /ask' })
    await asking.getByRole('button', { name: 'Try it' }).click()
    await asking.locator('output').getByText('200 application/json').waitFor()
    expect(await violationsIn(page)).toEqual([])
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(wide).toBe(seen)
  })
})
