import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseStates } from '../../apps/server/src/modules/cases/rules/case.ts'
import { type Party, type Way, ways } from '../../apps/server/src/modules/cases/rules/life.ts'
import { root } from '../run.ts'

const parties: Record<Party, string> = {
  center: '受理中心 centre',
  unit: '承办单位 unit',
  citizen: '市民 citizen',
  system: '系统 system',
}

/** The page on cases: its words by hand, the drawing and lists of its life from the table itself. */
export function describeCases(): string {
  const page = readFileSync(join(root, 'scripts/generate/cases.md'), 'utf8')
  return page
    .replace('<!-- drawing -->', drawLife())
    .replace('<!-- states -->', listStates())
    .replace('<!-- ways -->', listWays())
}

function drawLife(): string {
  const states = Object.entries(caseStates).map(
    ([name, { zh, en }]) => `  state "${zh} ${en}" as ${idOf(name)}`,
  )
  const arrows = everyWay().flatMap(([, { from, to, zh, en }]) =>
    from.map((state) => `  ${idOf(state)} --> ${idOf(to)}: ${zh} ${en}`),
  )
  const entry = '  [*] --> received'
  return ['```mermaid', 'stateDiagram-v2', entry, ...states, ...arrows, '```'].join('\n')
}

function listStates(): string {
  const rows = Object.entries(caseStates).map(([name, { zh, en }]) => {
    const leads = everyWay().filter(([, { from }]) => from.some((state) => state === name))
    const names = leads.map(([way]) => `\`${way}\``).join(', ')
    return `| \`${name}\` | ${zh} | ${en} | ${names} |`
  })
  return ['| state | 中文 | English | ways out |', '|---|---|---|---|', ...rows].join('\n')
}

function listWays(): string {
  const rows = everyWay().map(([name, { from, to, by, zh, en }]) => {
    const places = from.map((state) => caseStates[state].zh).join('、')
    const takers = by.map((party) => parties[party]).join(', ')
    return `| \`${name}\` | ${zh} ${en} | ${places} | ${caseStates[to].zh} | ${takers} |`
  })
  return ['| way | words | from | to | taken by |', '|---|---|---|---|---|', ...rows].join('\n')
}

function everyWay(): [string, Way][] {
  return Object.entries(ways)
}

/** Mermaid takes no hyphen in a name. */
function idOf(state: string): string {
  return state.replaceAll('-', '_')
}
