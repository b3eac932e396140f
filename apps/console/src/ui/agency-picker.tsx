import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { type AgencyBranch, agencyForest, withoutSubtree } from './agency-forest.ts'
import { uiWords } from './words.ts'

/** The agencies the person sees, parents first; shared by every screen that shows the tree. */
export function useAgencies() {
  return useQuery({
    queryKey: ['agencies'],
    staleTime: 30_000,
    queryFn: () => unwrap(api.GET('/api/agencies')),
  })
}

interface AgencyPickerProps {
  /** Given by the form. */
  value?: string
  onChange?: (agencyId: string) => void
  id?: string
  /** Agency that may not be chosen, nor anything below it. */
  without?: string
}

/** The agency tree as a field of a form. Disabled agencies are seen and cannot be chosen. */
export function AgencyPicker({ without, ...field }: AgencyPickerProps) {
  const say = useWords(uiWords)
  const { data, isPending } = useAgencies()
  const tree = useMemo(() => {
    const nodes = data?.agencies ?? []
    return agencyForest(without ? withoutSubtree(nodes, without) : nodes).map(toOption)
  }, [data, without])
  return (
    <TreeSelect
      {...field}
      treeData={tree}
      loading={isPending}
      placeholder={say('chooseAgency')}
      treeDefaultExpandedKeys={tree.slice(0, 1).map(({ value }) => value)}
      showSearch={{ treeNodeFilterProp: 'title' }}
      styles={{ popup: { root: { maxHeight: 360 } } }}
      data-testid="agency-picker"
    />
  )
}

interface Option {
  value: string
  title: string
  disabled: boolean
  children: Option[]
}

function toOption({ node, children }: AgencyBranch): Option {
  const disabled = node.state === 'disabled'
  return { value: node.agencyId, title: node.name, disabled, children: children.map(toOption) }
}
