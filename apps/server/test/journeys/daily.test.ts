import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import {
  answer,
  messageIn,
  messageOut,
  openConversation,
  rowOf,
  showView,
  startWriting,
} from './desk.ts'
import { openDesk } from './people.ts'
import { messagesOf, openChat, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

/** A citizen's new message, and a person at the desk who has it open. */
async function meet(citizen: string, staff: string, sentence: string) {
  const phone = await openChat(await journey.newWindowOf('phone'), citizen, '云桥发布')
  const question = say(sentence)
  await write(phone, question)
  const desk = await openDesk(journey, staff, 'inbox')
  await openConversation(desk, question)
  return { phone, desk, question }
}

describe('a day at the desk', () => {
  it('a keyword is answered by the account itself, at once, and marked so', async () => {
    const phone = await openChat(await journey.newWindowOf('phone'), '陈阿姨', '云桥发布')
    const answers = messagesOf(phone, '社保卡补办')
    const before = await answers.count()
    const words = say('社保卡丢了怎么办')
    await write(phone, words)
    await answers.nth(before).waitFor()

    const desk = await openDesk(journey, 'lead', 'inbox')
    await showView(desk, 'all')
    await rowOf(desk, '社保卡补办').first().click()
    await messageIn(desk, words).waitFor()
    const ours = messageOut(desk, '社保卡补办').last()
    expect(await ours.textContent()).toContain('自动')
  })

  it('a note stays among the staff, an answer goes out', async () => {
    const { phone, desk } = await meet('何同学', 'agent', '图书馆几点开门')
    await startWriting(desk, 'n')
    const note = say('先问一下文化馆')
    await desk.keyboard.type(note)
    await desk.keyboard.press('Enter')
    await desk.getByTestId('message-note').filter({ hasText: note }).waitFor()

    const words = say('每天九点，周一闭馆')
    await answer(desk, words)
    await messagesOf(phone, words).waitFor()
    expect(await messagesOf(phone, note).count()).toBe(0)
  })

  it('a template is called with / and sent without touching the mouse', async () => {
    const { phone, desk } = await meet('老吴', 'agent', '楼下施工太吵了')
    await startWriting(desk, 'r')
    await desk.keyboard.type('/dd')
    await desk.getByTestId('template-menu').getByRole('option', { selected: true }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByTestId('template-menu').waitFor({ state: 'detached' })
    const words = await desk.locator('textarea:focus').inputValue()
    expect(words.length).toBeGreaterThan(10)
    await desk.keyboard.press('Enter')
    await messagesOf(phone, words).last().waitFor()
  })

  it('a matter that is done leaves the list of those who wait, and comes back with the next message', async () => {
    const { phone, desk, question } = await meet('小赵', 'lead', '停车证到期了怎么续')
    await showView(desk, 'waiting')
    await rowOf(desk, question).click()
    await desk.keyboard.press('e')
    await desk.getByTestId('done').filter({ hasText: '重新打开' }).waitFor()
    await showView(desk, 'done')
    await rowOf(desk, question).waitFor()
    await showView(desk, 'waiting')
    await rowOf(desk, question).waitFor({ state: 'detached' })

    const next = say('还有一个问题')
    await write(phone, next)
    await rowOf(desk, next).waitFor()
  })

  it('a list that is answered late does not lose what was done meanwhile', async () => {
    const { desk, question } = await meet('周女士', 'lead', '体检报告在哪里领')
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    // Read before the matter was done, and on the screen's side after it.
    await desk.route(isListOfDone, async (route) => {
      const response = await route.fetch()
      await isReleased
      await route.fulfill({ response })
    })
    const asked = desk.waitForRequest(isListOfDone)
    await showView(desk, 'done')
    await asked
    const picked = desk.waitForResponse('**/api/inbox/conversations/pick')
    await desk.keyboard.press('e')
    await desk.getByTestId('done').filter({ hasText: '重新打开' }).waitFor()
    await picked
    release()
    await rowOf(desk, question).waitFor()
  })
})

const isListOfDone = /\/api\/inbox\/conversations\?.*filter=done/
