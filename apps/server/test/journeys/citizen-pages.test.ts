import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openJourney, patience } from './browser.ts'
import { answer, openConversation } from './desk.ts'
import { openDesk } from './people.ts'
import { openChat, showMenu, topOf, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

/** Taps a button of the account's menu by its name; the page opens inside the phone. */
async function tapMenu(phone: Page, name: string): Promise<FrameLocator> {
  await showMenu(phone)
  await topOf(phone).getByRole('button', { name }).click()
  await topOf(phone).getByTestId('browser').waitFor()
  return phone.frameLocator('iframe.page-frame')
}

describe('a citizen in the pages of the account', () => {
  it('finds what they wrote and what was answered, without signing in', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '李师傅', '云桥发布')
    const question = say('下水道堵了')
    await write(phone, question)
    const desk = await openDesk(journey, 'agent', 'inbox')
    await openConversation(desk, question)

    const page = await tapMenu(phone, '我的留言')
    await page.getByTestId('round-waiting').filter({ hasText: question }).waitFor()
    const words = say('已安排疏通')
    await answer(desk, words)
    // The page looks again by itself every twenty seconds, and at once when the phone is back online.
    const answered = page.getByTestId('round-answered').filter({ hasText: words })
    const lookAgain = async () => {
      await page
        .locator('html')
        .evaluate((html) => html.ownerDocument.defaultView?.dispatchEvent(new Event('online')))
      return answered.count()
    }
    await expect.poll(lookAgain, { timeout: 2 * patience, interval: 500 }).toBe(1)
  })

  it('reads nothing of anybody else: the address alone shows nobody’s messages', async () => {
    const phone = await openChat(await journey.newWindow(), '周女士', '云桥发布')
    const question = say('这是我自己的事')
    await write(phone, question)
    const page = await tapMenu(phone, '我的留言')
    await page.getByText(question).first().waitFor()
    const address = await page.locator('html').evaluate((html) => html.ownerDocument?.URL ?? '')
    expect(address).toContain('/m/messages?account=')

    const outside = await journey.newWindow()
    await outside.open(address)
    await outside.page.getByRole('heading', { name: '请在微信中打开' }).waitFor()
    expect(await outside.page.getByText(question).count()).toBe(0)

    const other = await openChat(await journey.newWindow(), '小赵', '云桥发布')
    const own = say('这是小赵的事')
    await write(other, own)
    const othersPage = await tapMenu(other, '我的留言')
    await othersPage.getByText(own).first().waitFor()
    expect(await othersPage.getByText(question).count()).toBe(0)
  })

  it('looks up whether an account is official, in both languages', async () => {
    for (const [language, tag] of [
      ['zh-CN', 'zh-CN'],
      ['en-GB', 'en'],
    ] as const) {
      const window = await journey.newWindow({ language, width: 390, height: 844 })
      await window.open('/m/')
      await window.page.getByTestId('accounts').getByText('云桥发布').first().waitFor()
      expect(await window.page.locator('html').getAttribute('lang')).toBe(tag)
    }
  })
})
