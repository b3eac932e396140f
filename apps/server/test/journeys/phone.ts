import type { Page } from 'playwright-core'
import type { Window } from './browser.ts'

/** Takes the phone of a person (by the name beside it) and opens their chat with an account. */
export async function openChat(window: Window, person: string, account: string): Promise<Page> {
  const { page } = window
  await window.open('/phone/')
  await page.getByTestId('person').filter({ hasText: person }).click()
  const top = page.getByTestId('screen-top')
  await top.getByTestId('chat-row').filter({ hasText: account }).click()
  await top.getByTestId('chat').waitFor()
  await showKeyboard(page)
  return page
}

/** An account with a menu shows that instead of the keyboard, as soon as it is known. */
async function showKeyboard(phone: Page): Promise<void> {
  const top = phone.getByTestId('screen-top')
  const input = top.getByTestId('input')
  const keyboard = top.getByTestId('to-keyboard')
  for (let attempt = 0; attempt < 5; attempt++) {
    await input.or(keyboard).first().waitFor()
    if (await keyboard.isVisible()) await keyboard.click()
    else if (await input.isVisible()) return
  }
}

/** Writes and sends one message; answers the moment it was sent. */
export async function write(phone: Page, words: string): Promise<number> {
  await showKeyboard(phone)
  const top = phone.getByTestId('screen-top')
  await top.getByTestId('input').fill(words)
  const sentAt = performance.now()
  await top.getByTestId('send').click()
  return sentAt
}
