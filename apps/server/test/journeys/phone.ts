import type { Locator, Page } from 'playwright-core'
import type { Window } from './browser.ts'

/** The page that lies on top in the phone. */
export function topOf(phone: Page): Locator {
  return phone.getByTestId('screen-top')
}

/** Takes the phone of a person (by the name beside it); it shows the list of chats. */
async function takePhone(window: Window, person: string): Promise<Page> {
  const { page } = window
  await window.open('/phone/')
  const row = page.getByTestId('person').filter({ hasText: person })
  await row.click()
  await row.locator('input:checked').waitFor({ state: 'attached' })
  await topOf(page).getByTestId('chat-list').waitFor()
  return page
}

/** Makes a new person, who then holds the phone. */
export async function takePhoneOfNew(window: Window, person: string): Promise<Page> {
  const { page } = window
  await window.open('/phone/')
  await page.getByTestId('new-person').fill(person)
  await page.getByTestId('add-person').click()
  const row = page.getByTestId('person').filter({ hasText: person })
  await row.locator('input:checked').waitFor({ state: 'attached' })
  return page
}

/** Takes the phone of a person and opens their chat with an account. */
export async function openChat(window: Window, person: string, account: string): Promise<Page> {
  const phone = await takePhone(window, person)
  await topOf(phone).getByTestId('chat-row').filter({ hasText: account }).click()
  await topOf(phone).getByTestId('chat').waitFor()
  await showKeyboard(phone)
  return phone
}

/** An account with a menu shows that instead of the keyboard, as soon as it is known. */
async function showKeyboard(phone: Page): Promise<void> {
  const input = topOf(phone).getByTestId('input')
  const keyboard = topOf(phone).getByTestId('to-keyboard')
  await input.or(keyboard).first().waitFor()
  if (await keyboard.isVisible()) await keyboard.click()
  await input.waitFor()
}

/** Shows the account's menu instead of the keyboard. */
export async function showMenu(phone: Page): Promise<void> {
  const toMenu = topOf(phone).getByTestId('to-menu')
  await toMenu.or(topOf(phone).getByTestId('to-keyboard')).first().waitFor()
  if (await toMenu.isVisible()) await toMenu.click()
}

/** Writes and sends one message; answers the moment it was sent. */
export async function write(phone: Page, words: string): Promise<number> {
  await showKeyboard(phone)
  const top = topOf(phone)
  await top.getByTestId('input').fill(words)
  const send = top.getByTestId('send')
  await send.waitFor()
  const sentAt = performance.now()
  await send.click()
  return sentAt
}

/** The messages in the open chat that hold these words. */
export function messagesOf(phone: Page, words: string): Locator {
  return phone.getByTestId('message').filter({ hasText: words })
}

/** Opens the panel of what else can be sent and takes one entry of it. */
export async function choose(phone: Page, entry: string): Promise<void> {
  await showKeyboard(phone)
  await topOf(phone).getByTestId('plus').click()
  await topOf(phone).getByTestId(entry).click()
}
