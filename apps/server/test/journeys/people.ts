import type { Page } from 'playwright-core'
import type { Journey, Window } from './browser.ts'

/** Every demo person's, from apps/server/src/main/demo/staff.ts. */
export const password = 'Yunqiao-2026'

const nameField = 'input[autocomplete=username]'

/** Types a name and a password into the sign-in screen and presses Enter. */
export async function tryToSignIn(page: Page, name: string, typed: string): Promise<void> {
  await page.locator(nameField).fill(name)
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

/** The console at a path in the browser of a demo person, who signs in there only once. */
export async function openDesk(journey: Journey, name: string, path = ''): Promise<Page> {
  const window = await journey.newWindowOf(`console of ${name}`)
  const { page } = window
  await window.open(`/console/${path}`)
  const frame = page.getByTestId('person')
  await frame.or(page.locator(nameField)).first().waitFor()
  if (!(await frame.isVisible())) await tryToSignIn(page, name, password)
  await frame.waitFor()
  return page
}
