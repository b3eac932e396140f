import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import { openConversation } from './desk.ts'
import { signIn } from './people.ts'
import { openChat, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

/** Taps a button of the account's menu by its name; the page opens inside the phone. */
async function tapMenu(phone: Page, name: string): Promise<FrameLocator> {
  const top = phone.getByTestId('screen-top')
  const toMenu = top.getByTestId('to-menu')
  if (await toMenu.isVisible()) await toMenu.click()
  await top.getByRole('button', { name }).click()
  await phone.getByTestId('screen-top').getByTestId('browser').waitFor()
  return phone.frameLocator('iframe.page-frame')
}

describe('a citizen in the pages of the account', () => {
  it('finds what they wrote and what was answered, without signing in', async () => {
    const phone = await openChat(await journey.newWindow(), '李师傅', '云桥发布')
    const question = say('下水道堵了')
    await write(phone, question)
    const page = await tapMenu(phone, '我的留言')
    await page.getByText(question).first().waitFor()
    await page.getByTestId('round-waiting').filter({ hasText: question }).waitFor()

    const desk = await signIn(await journey.newWindow(), 'agent')
    await openConversation(desk, question)
    await desk.keyboard.press('r')
    await desk.locator('textarea:focus').waitFor()
    const answer = say('已安排疏通')
    await desk.keyboard.type(answer)
    await desk.keyboard.press('Enter')
    await desk.getByTestId('message-out').filter({ hasText: answer }).waitFor()
    await page
      .getByTestId('round-answered')
      .filter({ hasText: answer })
      .waitFor({ timeout: 45_000 })
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
    await outside.page.locator('h1, h2').first().waitFor()
    expect(await outside.page.getByText(question).count()).toBe(0)

    const other = await openChat(await journey.newWindow(), '小赵', '云桥发布')
    const othersPage = await tapMenu(other, '我的留言')
    await othersPage.locator('h1, h2').first().waitFor()
    await other.waitForTimeout(500)
    expect(await othersPage.getByText(question).count()).toBe(0)
  })

  it('looks up whether an account is official, in both languages', async () => {
    for (const [language, words] of [
      ['zh-CN', '云桥发布'],
      ['en-GB', '云桥发布'],
    ] as const) {
      const window = await journey.newWindow({ language, width: 390, height: 844 })
      await window.open('/m/')
      await window.page.getByTestId('accounts').getByText(words).first().waitFor()
      expect(await window.page.locator('html').getAttribute('lang')).toBe(
        language === 'zh-CN' ? 'zh-CN' : 'en',
      )
    }
  })
})
