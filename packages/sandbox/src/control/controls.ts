import type { Account, CallbackConfig, NewAccount } from '../accounts/account.ts'
import { accountOf, createAccount, updateAccount } from '../accounts/accounts.ts'
import { findPage } from '../articles/articles.ts'
import { addComment } from '../articles/comments.ts'
import { type PublishOutcome, retract } from '../articles/publications.ts'
import { configureCallback } from '../callbacks/configure.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import type { PhoneSend } from '../contract.ts'
import { confirmMass } from '../mass/deliver-mass.ts'
import type { MassOutcome } from '../mass/mass.ts'
import type { ApiMisbehaviour, CallbackMisbehaviour } from '../misbehave/rules.ts'
import { answerPopup, type Choice, endSubscription } from '../notices/consent.ts'
import { addSubscribeTemplate, addTemplate } from '../notices/templates.ts'
import { authorise } from '../oauth/authorize.ts'
import { createMerchant, type NewMerchant } from '../pay/model.ts'
import { pay } from '../pay/pay.ts'
import { follow, say, tell, unfollow } from '../people/acts.ts'
import { chatOf } from '../people/chats.ts'
import { followerOf, openidOf } from '../people/followers.ts'
import { createPerson } from '../people/people.ts'
import { reportPlace, scan, tapMenu, tapMenuMessage } from '../people/touches.ts'
import { countRead, countShare } from '../statistics/counts.ts'
import { endTokens } from '../tokens/tokens.ts'
import { createWeiboControls } from '../weibo/controls.ts'
import type { World } from '../world/world.ts'

export type Controls = ReturnType<typeof createControls>

/** What a test, a demo or a replay may do to the platform: the same in process and over `/control`. */
export function createControls(world: World) {
  return {
    createAccount: (wanted: NewAccount) => createAccount(world, wanted),
    updateAccount: (appId: string, changes: Partial<Omit<Account, 'appId'>>) =>
      updateAccount(world, appId, changes),
    accounts: () => [...world.state.accounts.values()],
    /** Sets the callback after the platform's address check; see `ConfigureResult`. */
    configureCallback: (
      appId: string,
      callback: CallbackConfig,
      options?: { skipCheck?: boolean },
    ) => configureCallback(world, appId, callback, options),

    createPerson: (wanted: { name: string; id?: string }) => createPerson(world, wanted),
    people: () => [...world.state.people.values()],
    openidOf: (personId: string, appId: string) => openidOf(appId, personId),
    chat: (personId: string, appId: string) => chatOf(world, personId, appId),

    follow: (personId: string, appId: string, ticket?: string) =>
      follow(world, personId, appId, ticket),
    unfollow: (personId: string, appId: string) => unfollow(world, personId, appId),
    /** Resolves when the operator's server has answered, or has failed three times. */
    say: (personId: string, appId: string, message: PhoneSend | string) =>
      say(world, personId, appId, message),
    async scan(personId: string, text: string) {
      const { found, pushed } = scan(world, personId, text)
      return { ...found, push: await pushed }
    },
    async tapMenu(personId: string, appId: string, path: number[], result?: string) {
      const { url, pushed } = tapMenu(world, personId, appId, path, result)
      return { ...(url === undefined ? {} : { url }), push: await pushed }
    },
    async tapMenuMessage(personId: string, appId: string, menuId: string, content: string) {
      const { message, pushed } = tapMenuMessage(world, personId, appId, menuId, content)
      return { ...(await pushed), message }
    },
    reportPlace: (
      personId: string,
      appId: string,
      place: { latitude: number; longitude: number; precision?: number },
    ) => reportPlace(world, personId, appId, place),
    /** Web authorisation with the person's consent given. */
    authorise: (personId: string, url: string) =>
      authorise(world, personId, new URL(url).searchParams, true),
    /** Pushes any event by name, such as `verify_expired`. */
    pushEvent(appId: string, personId: string, event: string, fields: PushFields = {}) {
      const account = accountOf(world, appId)
      return tell(world, account, followerOf(world, account, personId), event, fields, false)
    },

    /** How the next publications of an account end, in their order. */
    nextPublish: (appId: string, ...outcomes: PublishOutcome[]) =>
      append(world.state.publishOutcomes, accountOf(world, appId).appId, outcomes),
    /** How the next mass sends of an account end, in their order. */
    nextMass: (appId: string, ...outcomes: MassOutcome[]) =>
      append(world.state.massOutcomes, accountOf(world, appId).appId, outcomes),
    /** The administrator's answer to a mass send that waits under 群发保护. */
    confirmMass: (msgId: number, decision: 'accept' | 'refuse') =>
      confirmMass(world, msgId, decision),
    /** The author deletes on the website (5), or the platform bans (6), what was published. */
    retract: (articleId: string, status: 5 | 6) => retract(world, articleId, status),

    /** A person opens an article by its address, as the phone's browser does; counted as reading. */
    readArticle: (personId: string, url: string) =>
      countRead(world, ...readingOf(world, url, personId)),
    shareArticle: (personId: string, url: string) =>
      countShare(world, ...readingOf(world, url, personId)),
    comment(personId: string, url: string, content: string) {
      const { article, item } = pageAt(world, url)
      return addComment(world, article, item, personId, content)
    },

    addTemplate: (appId: string, wanted: { templateId?: string; title: string; content: string }) =>
      addTemplate(world, accountOf(world, appId), wanted),
    addSubscribeTemplate: (
      appId: string,
      wanted: { templateId?: string; title: string; content: string; type: 2 | 3 },
    ) => addSubscribeTemplate(world, accountOf(world, appId), wanted),
    /** A person will, or will not, be reached by template messages of an account. */
    refuseTemplates(personId: string, appId: string, refuses: boolean) {
      const key = `${appId} ${openidOf(appId, personId)}`
      if (refuses) world.state.refusers.set(key, true)
      else world.state.refusers.delete(key)
    },
    answerPopup: (personId: string, appId: string, choices: Choice[]) =>
      answerPopup(world, personId, appId, choices),
    endSubscription: (personId: string, appId: string, templateId: string) =>
      endSubscription(world, personId, appId, templateId),
    /** A person agrees on a page to one message of the older one-time subscription. */
    agreeOnce(personId: string, appId: string, scene: string) {
      const key = `${appId} ${openidOf(appId, personId)} ${scene}`
      world.state.onceConsents.set(key, (world.state.onceConsents.get(key) ?? 0) + 1)
    },

    ...createWeiboControls(world),
    /** Signs a WeChat Pay merchant up. */
    createMerchant: (wanted: NewMerchant) => createMerchant(world, wanted),
    /** A person pays a prepared order. */
    pay: (personId: string, prepayId: string) => pay(world, personId, prepayId),

    misbehave: (rule: ApiMisbehaviour | CallbackMisbehaviour) => world.misbehaviour.add(rule),
    behave: () => world.misbehaviour.clear(),
    /** Ends an account's tokens now: `expired` answers 42001, `invalid` 40001. */
    endTokens: (appId: string, how: 'expired' | 'invalid') => endTokens(world, appId, how),
    /** Sets how many calls a day of one API an account has. */
    setQuota(appId: string, path: string, daily: number) {
      world.state.limits.set(`${accountOf(world, appId).appId} ${path}`, daily)
    },
  }
}

function append<T>(lists: Map<string, T[]>, key: string, items: T[]): void {
  lists.set(key, [...(lists.get(key) ?? []), ...items])
}

function pageAt(world: World, url: string) {
  const found = findPage(world, new URL(url).pathname.split('/').at(-1) ?? '')
  if (!found) throw new Error(`no article at ${url}`)
  return found
}

function readingOf(world: World, url: string, personId: string): [string, string, string] {
  const { article, item } = pageAt(world, url)
  return [article.appId, `${article.msgDataId}_${item.idx}`, personId]
}
