import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { patience } from './browser.ts'

/** The conversation's line in the list of the inbox, by its last words. */
export function rowOf(desk: Page, words: string): Locator {
  return desk.getByTestId('conversation-row').filter({ hasText: words })
}

/** Shows a view of the list and waits until it is the one that is shown. */
export async function showView(desk: Page, view: string): Promise<void> {
  await desk.getByTestId(`view-${view}`).click()
  await desk.locator(`[data-testid=view-${view}][aria-selected=true]`).waitFor()
}

/** In the inbox: opens, among all conversations, the one with these last words. */
export async function openConversation(desk: Page, words: string): Promise<void> {
  await showView(desk, 'all')
  await rowOf(desk, words).click()
  await messageIn(desk, words).waitFor()
}

/** What a citizen wrote, in the open conversation. */
export function messageIn(desk: Page, words: string): Locator {
  return desk.getByTestId('message-in').filter({ hasText: words })
}

/** What was answered, in the open conversation. */
export function messageOut(desk: Page, words: string): Locator {
  return desk.getByTestId('message-out').filter({ hasText: words })
}

/** Where an answer stands on its way, as the desk shows it. */
export function inState(message: Locator, state: 'unknown' | 'sent' | 'confirmed'): Locator {
  return message.locator(`[data-testid=outbound-state][data-state=${state}]`)
}

/** Answers in the open conversation with the keyboard alone; answers when the desk shows it. */
export async function answer(desk: Page, words: string): Promise<void> {
  await startWriting(desk, 'r')
  await desk.keyboard.type(words)
  await desk.keyboard.press('Enter')
  await messageOut(desk, words).waitFor()
}

/** Into the field with `r` (an answer) or `n` (a note), wherever one is. */
export async function startWriting(desk: Page, key: 'r' | 'n'): Promise<void> {
  const mode = key === 'r' ? 'reply' : 'note'
  const field = desk.locator(`.composer-${mode} textarea:focus`)
  if (await field.isVisible()) return
  await desk.keyboard.press('Escape')
  await desk.keyboard.press(key)
  await field.waitFor()
}

/** How many messages the search finds. */
export async function hitsOf(desk: Page, words: string): Promise<number> {
  await desk.getByTestId('inbox-search').fill(words)
  const hits = desk.getByTestId('search-hit')
  await hits
    .first()
    .or(desk.getByText(`没有找到包含“${words}”的消息。`))
    .first()
    .waitFor()
  return hits.count()
}

/** Moves the list's cursor to a conversation with the keys j and k alone. */
export async function moveCursorTo(desk: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    const { cursor, wanted, id } = await readCursor(desk, words)
    if (wanted !== -1 && wanted === cursor) return
    await desk.keyboard.press(wanted !== -1 && cursor > wanted ? 'k' : 'j')
    await expect
      .poll(async () => (await readCursor(desk, words)).id, { timeout: patience })
      .not.toBe(id)
  }
  throw new Error('the cursor never came to the conversation')
}

/** Where the cursor and the wanted line are among the lines that are drawn; -1 for nowhere. */
async function readCursor(desk: Page, words: string) {
  const rows = await desk.getByTestId('conversation-row').evaluateAll((found) =>
    found.map((row) => ({
      id: row.id,
      text: row.textContent ?? '',
      hasCursor: row.classList.contains('inbox-row-cursor'),
    })),
  )
  const cursor = rows.findIndex(({ hasCursor }) => hasCursor)
  return {
    cursor,
    wanted: rows.findIndex(({ text }) => text.includes(words)),
    id: rows[cursor]?.id,
  }
}
