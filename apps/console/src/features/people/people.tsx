import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAgencies } from '#ui/agency-picker.tsx'
import { Listing } from '#ui/listing.tsx'
import { AgencyPane } from './agency-pane.tsx'
import { AgencyTree } from './agency-tree.tsx'
import { PersonDrawer } from './person-drawer.tsx'
import './people.css'

/** Agencies on the left, the staff of the chosen one on the right. */
export function People() {
  const agencies = useAgencies()
  const [address, setAddress] = useSearchParams()
  const [staffId, setStaffId] = useState<string>()
  const nodes = agencies.data?.agencies ?? []
  const wanted = address.get('agency')
  const chosen = nodes.find(({ agencyId }) => agencyId === wanted) ?? nodes[0]
  return (
    <div className="people">
      <section className="people-tree">
        <Listing query={agencies} isEmpty={nodes.length === 0}>
          <AgencyTree
            nodes={nodes}
            isCut={agencies.data?.isCut ?? false}
            chosen={chosen?.agencyId}
            onChoose={(agencyId) => setAddress({ agency: agencyId }, { replace: true })}
          />
        </Listing>
      </section>
      <section className="people-main">
        {chosen && (
          <AgencyPane key={chosen.agencyId} nodes={nodes} agency={chosen} onOpen={setStaffId} />
        )}
      </section>
      <PersonDrawer staffId={staffId} onClose={() => setStaffId(undefined)} />
    </div>
  )
}
