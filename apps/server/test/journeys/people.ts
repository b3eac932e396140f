import type { Page } from 'playwright-core'
import type { Window } from './browser.ts'

/** Every demo person's, from apps/server/src/main/demo/staff.ts. */
const password = 'Yunqiao-2026'

/** Types a name and a password into the sign-in screen and presses Enter. */
export async function tryToSignIn(page: Page, name: string, typed: string): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(name)
  await page.locator('input[autocomplete=current-password]').fill(typed)
  await page.locator('input[autocomplete=current-password]').press('Enter')
}

/** Signs a demo person in to the console and waits for the workbench. */
export async function signIn(window: Window, name: string): Promise<Page> {
  await window.open('/console/')
  await tryToSignIn(window.page, name, password)
  await window.page.getByTestId('person').waitFor()
  return window.page
}
