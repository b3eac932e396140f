import { randomInt } from 'node:crypto'
import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import { generateSync } from 'otplib'
import { uuidv7 } from '#platform/db/index.ts'
import { createClient, type TestAnswer, type TestClient } from '#test/client.ts'
import { startTestServer, type TestOptions, type TestServer } from '#test/harness.ts'
import {
  ensureAgency,
  ensureGrant,
  ensureStaff,
  findStaffActor,
  listAgenciesById,
  peopleModule,
} from './index.ts'

export const goodPassword = 'kumquat-velvet-93'

export interface Person {
  staffId: string
  signInName: string
  password: string
}

/** What one browser does: keeps its cookie and sends the token of its session. */
export interface Browser {
  send(
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestAnswer>
  signIn(person: { signInName: string; password: string }): Promise<TestAnswer>
  cookie: string | undefined
  csrf: string | undefined
}

export interface PeopleServer extends TestServer {
  /** Where its browsers speak from. */
  address: string
  browser(): Browser
  /** A tree of its own: root, two children, and a grandchild under the first. */
  tree(): Promise<Tree>
  person(agencyId: string, more?: Partial<NewPerson>): Promise<Person>
  /** Somebody made up who holds a role, signed in. */
  holder(role: Role, agencyId: string): Promise<TestClient>
  /** An administrator over an agency who has signed in for the first time and enrolled. */
  enrolled(agencyId: string): Promise<Enrolled>
  /** How far the session of a cookie has come; 'none' when it lives no more. */
  stageOf(cookie: string | undefined): Promise<string>
  /** What the record says was done to a person, or by them to themselves. */
  acts(staffId: string): Promise<string[]>
  /** The code an authenticator shows, some steps away from now. */
  code(secret: string, steps?: number): string
}

interface Enrolled {
  person: Person
  browser: Browser
  secret: string
  codes: string[]
}

export interface Tree {
  root: string
  left: string
  leftChild: string
  right: string
}

interface NewPerson {
  name: string
  role: Role
  phone: string
  password: string
  mustChangePassword: boolean
  secondFactorExempt: boolean
}

/** The people module on a real database. */
export async function startPeople(options: Partial<TestOptions> = {}): Promise<PeopleServer> {
  const server = await startTestServer({
    modules: [peopleModule],
    findStaff: findStaffActor,
    ...options,
  })
  const pathOf = async (agencyId: string) =>
    (await listAgenciesById(server.platform.database.db, [agencyId]))[0]?.path ?? ''
  // Test files share a database, and with one address each other's failures to sign in.
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`
  const agency = (parentId: string | null, name: string) =>
    ensureAgency(server.ctx(), { parentId, name, kind: 'government' })
  const people: PeopleServer = {
    ...server,
    address,
    browser: () => createBrowser(server, address),
    async tree() {
      const root = await agency(null, `演示区 ${uuidv7()}`)
      const left = await agency(root, '教育局')
      const leftChild = await agency(left, '第一小学')
      return { root, left, leftChild, right: await agency(root, '水务局') }
    },
    async person(agencyId, { role, ...more } = {}) {
      const signInName = `demo${uuidv7().slice(-12)}`
      const password = more.password ?? goodPassword
      const staffId = await ensureStaff(server.ctx(), {
        agencyId,
        signInName,
        name: '演示·坐席甲',
        mustChangePassword: false,
        ...more,
        password,
      })
      if (role) await ensureGrant(server.ctx(), { staffId, role, agencyId })
      return { staffId, signInName, password }
    },
    async holder(role, agencyId) {
      const agencyPath = await pathOf(agencyId)
      return server.as({ agencyId, agencyPath, grants: [{ role, agencyPath }] })
    },
    async enrolled(agencyId) {
      const person = await people.person(agencyId, { role: 'system-administrator' })
      const browser = people.browser()
      await browser.signIn(person)
      const { secret } = (await browser.send('POST', '/api/session/enrolment', {})).body
      const code = people.code(secret)
      const done = await browser.send('POST', '/api/session/enrolment/confirm', { code })
      // The code that enrolled is used up; the next sign-in needs a later one.
      server.clock.advance(60_000)
      return { person, browser, secret, codes: done.body.recoveryCodes }
    },
    async stageOf(cookie) {
      const browser = Object.assign(people.browser(), { cookie })
      return (await browser.send('GET', '/api/session')).body.stage
    },
    async acts(staffId) {
      const { rows } = await sql<{ action: string }>`
        select action from audit_entries where subject_id = ${staffId} order by seq`.execute(
        server.platform.database.db,
      )
      return rows.map((row) => row.action)
    },
    code: (secret, steps = 0) =>
      generateSync({ secret, epoch: Math.floor(server.clock.now().getTime() / 1000) + 30 * steps }),
  }
  return people
}

function createBrowser({ http }: TestServer, address: string): Browser {
  const browser: Browser = {
    cookie: undefined,
    csrf: undefined,
    async send(method, url, body, headers = {}) {
      const client = createClient(http, {
        address,
        ...(browser.cookie && { cookie: browser.cookie }),
        ...(browser.csrf && { csrf: browser.csrf }),
      })
      const answer = await client.send({ method, url, body, headers })
      const cookie = answer.cookie('mq_session')
      if (cookie !== undefined) browser.cookie = cookie === '' ? undefined : cookie
      const view = answer.body?.session ?? answer.body
      if (view?.csrfToken !== undefined) browser.csrf = view.csrfToken ?? undefined
      return answer
    },
    signIn: ({ signInName, password }) =>
      browser.send('POST', '/api/session', { signInName, password }),
  }
  return browser
}
