import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, numberAt, textAt } from '../http/fields.ts'
import { addDesk, type Desk, desksOf, findDesk } from '../service-desk/desks.ts'
import type { World } from '../world/world.ts'
import { type ApiCall, type ApiRoute, OK } from './route.ts'

const DESKS = 100
const DAY_SECONDS = 86_400
const RECORDS = 10_000

/** Customer-service accounts and their record of messages (rules.md §12.6). */
export const serviceDeskApis: ApiRoute[] = [
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getkflist',
    needs: 'service-desk',
    run: ({ world, account }) => ({
      kf_list: desksOf(world, account).map((desk) => ({ ...desk, kf_headimgurl: '', kf_wx: '' })),
    }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/customservice/getonlinekflist',
    needs: 'service-desk',
    run: () => ({ kf_online_list: [] }),
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/add',
    needs: 'service-desk',
    run({ world, account, json }) {
      const { name, nick } = readDesk(account, json())
      if (findDesk(world, account, name)) refuse(61453)
      if (desksOf(world, account).length >= DESKS) refuse(61456)
      addDesk(world, account, name, nick)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/customservice/kfaccount/update',
    needs: 'service-desk',
    run({ world, account, json }) {
      const { name, nick } = readDesk(account, json())
      deskNamed(world, account, name).kf_nick = nick
      return OK
    },
  },
  {
    method: 'GET',
    path: '/customservice/kfaccount/del',
    needs: 'service-desk',
    run({ world, account, query }) {
      const desks = desksOf(world, account)
      desks.splice(desks.indexOf(deskNamed(world, account, query.get('kf_account') ?? '')), 1)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/customservice/msgrecord/getmsglist',
    needs: 'service-desk',
    run: listRecords,
  },
]

/** What was said with followers in at most 24 hours, in pages by `msgid`. */
function listRecords({ world, account, json }: ApiCall): Fields {
  const body = json()
  const [from, to] = [numberAt(body, 'starttime'), numberAt(body, 'endtime')]
  const [first, number] = [numberAt(body, 'msgid'), numberAt(body, 'number')]
  if (!(from <= to && first >= 1 && number >= 1 && number <= RECORDS)) refuse(65416)
  if (to - from > DAY_SECONDS) refuse(65417)
  const found = (world.state.records.get(account.appId) ?? [])
    .filter(({ id, time }) => id >= first && time >= from && time <= to)
    .slice(0, number)
  const recordlist = found.map(({ id: _id, ...record }) => record)
  return { recordlist, number: found.length, msgid: (found.at(-1)?.id ?? first - 1) + 1 }
}

function readDesk(account: Account, body: Fields): { name: string; nick: string } {
  const [name, nick] = [textAt(body, 'kf_account'), textAt(body, 'nickname')]
  const [own = '', alias] = name.split('@')
  if (alias !== account.alias) refuse(61452)
  if (own.length < 1 || own.length > 10) refuse(61454)
  if (!/^[A-Za-z0-9_]+$/.test(own)) refuse(61455)
  if ([...nick].length > 16) refuse(61451)
  return { name, nick }
}

function deskNamed(world: World, account: Account, name: string): Desk {
  return findDesk(world, account, name) ?? refuse(61452)
}
