import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import { signIn, tryToSignIn } from './people.ts'

const journey = openJourney()

describe('signing in', () => {
  it('is refused with a wrong password, and locked after five', async () => {
    const window = await journey.newWindow()
    await window.open('/console/')
    const refusal = window.page.getByTestId('refusal')
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answered = window.page.waitForResponse('**/api/session')
      await tryToSignIn(window.page, 'contractor', `not-the-password-${attempt}`)
      await answered
      await refusal.getByText('登录名或密码不对。').waitFor()
    }
    // Even the right one does not help now.
    await tryToSignIn(window.page, 'contractor', 'Yunqiao-2026')
    await refusal.getByText('失败次数太多，已暂时锁定').waitFor()
    expect(await window.page.getByTestId('person').count()).toBe(0)
  })

  it('says the same of a person who does not exist', async () => {
    const window = await journey.newWindow()
    await window.open('/console/')
    await tryToSignIn(window.page, 'nobody-of-that-name', 'not-the-password')
    await window.page.getByTestId('refusal').getByText('登录名或密码不对。').waitFor()
  })

  it('leads back to where one wanted to go', async () => {
    const window = await journey.newWindow()
    await window.open('/console/inbox')
    await tryToSignIn(window.page, 'duty', 'Yunqiao-2026')
    await window.page.waitForURL('**/console/inbox')
  })

  it('ends with signing out: no way back without the password', async () => {
    const window = await journey.newWindow()
    const page = await signIn(window, 'duty')
    await page.getByTestId('person').click()
    await page.getByText('退出登录').click()
    await page.waitForURL('**/sign-in')
    await page.goBack()
    await page.locator('input[autocomplete=current-password]').waitFor()
    await window.open('/console/inbox')
    await page.locator('input[autocomplete=current-password]').waitFor()
    expect(await page.getByTestId('conversation-row').count()).toBe(0)
  })
})
