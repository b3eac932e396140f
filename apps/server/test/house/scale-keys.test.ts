import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { makeSchema, type Schema } from './schema.ts'

/**
 * Tables without the scale key, each with the reason why it need not be cut up by account. A new
 * table that is not here must carry `account_id`: whether it may stay without is a decision.
 */
const registers: Record<string, string> = {
  // Small, and copied to every node.
  accounts: 'one row an account',
  agencies: 'the agency tree',
  calendars: 'one row an agency and year',
  case_clock_profiles: 'dated data, a few rows a region',
  case_dispatch_counts: 'kinds by regions by units of a dispatching agency',
  case_dispatch_models: 'one row a dispatching agency',
  case_kinds: 'the tree of kinds',
  case_unit_channels: 'one row an agency',
  files: 'one row a file; the bytes are elsewhere',
  invitations: 'one row an open invitation',
  recovery_codes: 'ten rows a person of staff',
  region_edition: 'one row',
  regions: 'GB/T 2260 down to county',
  reply_templates: 'written by hand',
  role_grants: 'a few rows a person of staff',
  second_factors: 'one row a person of staff',
  staff: 'one row a person of staff',
  vault_keys: 'a few rows a purpose',
  // Of the ground floor: they stay on one node, because their order is one for the whole system.
  audit_entries: 'one chain (decision 3)',
  audit_head: 'one row',
  events: 'kept for ninety days (decision 4)',
  sessions: 'of staff; swept',
  sign_in_attempts: 'swept',
  sign_in_steps: 'one row a half-open session',
}

interface Fault {
  table: string
  fault: string
}

/** What keeps a schema from being distributed by account. Source: Citus documentation, Limitations. */
function findFaults({ tables }: Schema): Fault[] {
  return tables
    .filter(({ name }) => !(name in registers))
    .flatMap((table) => {
      const faults: string[] = []
      const column = table.columns.find(({ name }) => name === 'account_id')
      if (!column?.required) faults.push('has no account_id that is always there')
      const primary = table.constraints.find(({ kind }) => kind === 'primary')
      if (primary?.columns[0] !== 'account_id')
        faults.push('has a primary key that does not begin with account_id')
      for (const { kind, name, columns } of table.constraints)
        if (kind === 'unique' && columns[0] !== 'account_id')
          faults.push(`has a unique constraint without account_id in front: ${name}`)
      for (const { unique, name, columns } of table.indexes)
        if (unique && columns[0] !== 'account_id')
          faults.push(`has a unique index without account_id in front: ${name}`)
      for (const { kind, name, columns, target } of table.constraints)
        if (kind === 'foreign' && !(target && target in registers) && columns[0] !== 'account_id')
          faults.push(`has a foreign key without account_id in front: ${name}`)
      return faults.map((fault) => ({ table: table.name, fault }))
    })
}

/** Columns of a planted table, and what must be said of it. */
const plantedTables: [string, string | undefined][] = [
  ['id text primary key', 'has no account_id that is always there'],
  ['account_id text, id text primary key', 'has a primary key that does not begin with account_id'],
  ['id text, account_id text, primary key (id, account_id)', 'has a primary key that does not'],
  ['account_id text, id text unique, primary key (account_id, id)', 'has a unique constraint'],
  [
    `account_id text, id text, talk text, primary key (account_id, id),
     foreign key (talk, account_id) references conversations (conversation_id, account_id)`,
    'has a foreign key without account_id in front',
  ],
  ['account_id text, id text references files, primary key (account_id, id)', undefined],
]
const nameOfPlanted = (columns: string) =>
  `planted_${plantedTables.findIndex(([given]) => given === columns)}`

describe('the scale key', () => {
  let schema: Schema
  let planted: Schema

  beforeAll(async () => {
    const database = await testDatabase()
    schema = await makeSchema(database)
    planted = await makeSchema(database, [
      'create unique index planted on messages (lower(message_id), account_id)',
      'create unique index on conversations (conversation_id, account_id)',
      ...plantedTables.map(([columns]) => `create table ${nameOfPlanted(columns)} (${columns})`),
    ])
  })

  it('stands in every table that grows with traffic', () => {
    expect(findFaults(schema)).toEqual([])
  })

  it('is held to by the tables of the messages', () => {
    const traffic = schema.tables.map(({ name }) => name).filter((name) => !(name in registers))
    expect(traffic).toEqual(
      expect.arrayContaining([
        'account_calls',
        'automatic_answers',
        'conversations',
        'follow_changes',
        'followers',
        'inbound',
        'messages',
      ]),
    )
  })

  it('is excused for tables that exist, and for no register that points at traffic', () => {
    const names = schema.tables.map(({ name }) => name)
    expect(Object.keys(registers).filter((name) => !names.includes(name))).toEqual([])
    const downward = schema.tables
      .filter(({ name }) => name in registers)
      .flatMap(({ constraints }) => constraints)
      .filter(({ target }) => target !== null && !(target in registers))
    expect(downward).toEqual([])
  })

  it.each(plantedTables)('fires at a table of (%s)', (columns, expected) => {
    const table = nameOfPlanted(columns)
    const faults = findFaults(planted).filter((fault) => fault.table === table)
    if (expected === undefined) expect(faults).toEqual([])
    else expect(faults.map(({ fault }) => fault).join()).toContain(expected)
  })

  it('fires at a unique index', () => {
    expect(findFaults(planted).filter(({ table }) => table === 'messages')).toEqual([
      { table: 'messages', fault: 'has a unique index without account_id in front: planted' },
    ])
  })
})
