import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The conversation's line in the list of the inbox, by its last words. */
export function rowOf(desk: Page, words: string): Locator {
  return desk.getByTestId('conversation-row').filter({ hasText: words })
}

/** Opens the inbox with all conversations and in it the one with these last words. */
export async function openConversation(desk: Page, words: string): Promise<void> {
  await desk.goto('/console/inbox')
  await desk.getByTestId('view-all').click()
  await rowOf(desk, words).click()
  await desk.getByTestId('message-in').filter({ hasText: words }).waitFor()
}

/** How many messages the search finds. */
export async function hitsOf(desk: Page, words: string): Promise<number> {
  const answered = desk.waitForResponse('**/api/inbox/search**')
  await desk.getByTestId('inbox-search').fill(words)
  await desk.keyboard.press('Enter')
  expect((await answered).status()).toBe(200)
  await desk.waitForTimeout(300)
  return desk.getByTestId('search-hit').count()
}

/** Moves the list's cursor to a conversation with the keys j and k alone. */
export async function moveCursorTo(desk: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    const rows = await desk.getByTestId('conversation-row').evaluateAll((found) =>
      found.map((row) => ({
        isWanted: row.textContent,
        hasCursor: row.classList.contains('inbox-row-cursor'),
      })),
    )
    const wanted = rows.findIndex(({ isWanted }) => isWanted.includes(words))
    const cursor = rows.findIndex(({ hasCursor }) => hasCursor)
    if (wanted !== -1 && wanted === cursor) return
    await desk.keyboard.press(cursor > wanted ? 'k' : 'j')
    await desk.waitForTimeout(100)
  }
  throw new Error('the cursor never came to the conversation')
}
