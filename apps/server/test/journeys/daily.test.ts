import { describe, expect, it } from 'vitest'
import { openJourney } from './browser.ts'
import { openConversation, rowOf } from './desk.ts'
import { signIn } from './people.ts'
import { openChat, write } from './phone.ts'
import { say } from './words.ts'

const journey = openJourney()

/** A red square of eight pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC',
  'base64',
)

describe('a day at the desk', () => {
  it('a keyword is answered by the account itself, at once, and marked so', async () => {
    const phone = await openChat(await journey.newWindow(), '陈阿姨', '云桥发布')
    const answers = phone.getByTestId('message').filter({ hasText: '社保卡补办' })
    const before = await answers.count()
    const words = say('社保卡丢了怎么办')
    await write(phone, words)
    await answers.nth(before).waitFor()

    const desk = await signIn(await journey.newWindow(), 'lead')
    await desk.goto('/console/inbox')
    await desk.getByTestId('view-all').click()
    await rowOf(desk, '社保卡补办').first().click()
    await desk.getByTestId('message-in').filter({ hasText: words }).waitFor()
    const ours = desk.getByTestId('message-out').filter({ hasText: '社保卡补办' }).last()
    expect(await ours.textContent()).toContain('自动')
  })

  it('a note stays among the staff, an answer goes out', async () => {
    const phone = await openChat(await journey.newWindow(), '何同学', '云桥发布')
    const question = say('图书馆几点开门')
    await write(phone, question)
    const desk = await signIn(await journey.newWindow(), 'agent')
    await openConversation(desk, question)

    await desk.keyboard.press('n')
    await desk.locator('textarea:focus').waitFor()
    const note = say('先问一下文化馆')
    await desk.keyboard.type(note)
    await desk.keyboard.press('Enter')
    await desk.getByTestId('message-note').filter({ hasText: note }).waitFor()

    await desk.keyboard.press('Escape')
    await desk.keyboard.press('r')
    await desk.locator('textarea:focus').waitFor()
    const answer = say('每天九点，周一闭馆')
    await desk.keyboard.type(answer)
    await desk.keyboard.press('Enter')
    await phone.getByTestId('message').filter({ hasText: answer }).waitFor()
    expect(await phone.getByTestId('message').filter({ hasText: note }).count()).toBe(0)
  })

  it('a template is called with / and sent without touching the mouse', async () => {
    const phone = await openChat(await journey.newWindow(), '老吴', '云桥发布')
    const question = say('楼下施工太吵了')
    await write(phone, question)
    const desk = await signIn(await journey.newWindow(), 'agent')
    await openConversation(desk, question)

    await desk.keyboard.press('r')
    await desk.locator('textarea:focus').waitFor()
    await desk.keyboard.type('/dd')
    await desk.getByTestId('template-menu').getByRole('option', { selected: true }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByTestId('template-menu').waitFor({ state: 'detached' })
    const answer = await desk.locator('textarea:focus').inputValue()
    expect(answer.length).toBeGreaterThan(10)
    await desk.keyboard.press('Enter')
    await phone.getByTestId('message').filter({ hasText: answer }).last().waitFor()
  })

  it('a picture from the phone is seen at the desk', async () => {
    const phone = await openChat(await journey.newWindow(), '陈阿姨', '云桥发布')
    const words = say('路灯杆歪了，请看照片')
    await write(phone, words)
    const desk = await signIn(await journey.newWindow(), 'agent')
    await openConversation(desk, words)

    await phone.getByTestId('screen-top').getByTestId('plus').click()
    const chooser = phone.waitForEvent('filechooser')
    await phone.getByTestId('screen-top').getByTestId('send-photo').click()
    await (await chooser).setFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: picture })

    const shown = desk.getByTestId('message-in').last().locator('img').first()
    await shown.waitFor()
    await expect
      .poll(() => shown.evaluate((image: { naturalWidth: number }) => image.naturalWidth), {
        timeout: 15_000,
      })
      .toBe(8)
  })

  it.skip('a matter that is done leaves the list of those who wait, and comes back with the next message', async () => {
    const phone = await openChat(await journey.newWindow(), '小赵', '云桥发布')
    const question = say('停车证到期了怎么续')
    await write(phone, question)
    const desk = await signIn(await journey.newWindow(), 'lead')
    await openConversation(desk, question)
    await desk.getByTestId('view-waiting').click()
    await rowOf(desk, question).waitFor()
    await rowOf(desk, question).click()
    await desk.keyboard.press('e')
    await desk.getByTestId('view-done').click()
    await rowOf(desk, question).waitFor()

    const next = say('还有一个问题')
    await write(phone, next)
    await desk.getByTestId('view-waiting').click()
    await rowOf(desk, next).waitFor()
  })
})
