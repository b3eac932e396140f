import { Tag } from 'antd'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { type AgencyNode, agencyLine } from '#ui/agency-forest.ts'
import { AgencyActions } from './agency-actions.tsx'
import { StaffList } from './staff-list.tsx'
import { agencyKindWords, peopleWords } from './words.ts'

interface AgencyPaneProps {
  nodes: AgencyNode[]
  agency: AgencyNode
  onOpen: (staffId: string) => void
}

/** The chosen agency: where it stands, what may be done with it, and its staff. */
export function AgencyPane({ nodes, agency, onOpen }: AgencyPaneProps) {
  const say = useWords(peopleWords)
  const sayKind = useWords(agencyKindWords)
  const may = useMay()
  const above = agencyLine(nodes, agency.agencyId).slice(0, -1)
  const place = above.map(({ shortName, name }) => shortName || name).join(' › ')
  const facts = [sayKind(agency.kind), agency.regionName, place].filter((fact) => fact)
  return (
    <>
      <header className="people-agency">
        <div>
          <h2>
            {agency.name}
            {agency.state === 'disabled' && <Tag>{say('disabled')}</Tag>}
          </h2>
          <p>{facts.join(' · ')}</p>
        </div>
        {may('people.manage') && <AgencyActions agency={agency} />}
      </header>
      <StaffList agency={agency} onOpen={onOpen} />
    </>
  )
}
