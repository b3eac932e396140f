import type { Sandbox } from '@minqiao/sandbox'
import {
  findConversationOf,
  keepAnswer,
  keepTemplate,
  readAnswers,
  readTemplates,
  sendReply,
} from '#modules/inbox/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { MadeAccount } from './accounts.ts'
import { demoAnswers, demoTalks, demoTemplates } from './words.ts'

/** Gives each account its automatic answers, and the staff their templates, once. */
export async function makeWords(ctx: Ctx, lead: Ctx, accounts: MadeAccount[]): Promise<void> {
  for (const { accountId } of accounts) {
    if ((await readAnswers(ctx, accountId)).length > 0) continue
    for (const [position, answer] of demoAnswers.entries())
      await keepAnswer(ctx, accountId, { ...answer, position, enabled: true })
  }
  if ((await readTemplates(lead)).length > 0) return
  for (const template of demoTemplates) await keepTemplate(lead, template)
}

/** Lets the demo's citizens follow and write, by way of the platform, and answers some of them. */
export async function makeTalks(
  agent: Ctx,
  sandbox: Sandbox,
  accounts: MadeAccount[],
): Promise<void> {
  const people = new Map(sandbox.people().map((person) => [person.name, person.id]))
  for (const { account: key, person, says, reply } of demoTalks) {
    const account = accounts.find((known) => known.key === key)
    if (!account) continue
    const { appId, accountId } = account
    const personId = people.get(person) ?? sandbox.createPerson({ name: person }).id
    people.set(person, personId)
    await sandbox.follow(personId, appId)
    for (const words of says) await sandbox.say(personId, appId, words)
    const openId = sandbox.openidOf(personId, appId)
    const conversation = reply && (await findConversationOf(agent.db, accountId, openId))
    if (conversation) await sendReply(agent, conversation, { kind: 'text', text: reply })
  }
}
