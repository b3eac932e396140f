import { SearchOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Empty, Input, Tree } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import {
  type AgencyBranch,
  type AgencyNode,
  agencyForest,
  agencyLine,
  pruneAgencies,
} from '#ui/agency-forest.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { peopleWords } from './words.ts'

interface AgencyTreeProps {
  nodes: AgencyNode[]
  isCut: boolean
  chosen: string | undefined
  onChoose: (agencyId: string) => void
}

/** The agency tree, searched by the server, which knows pinyin; twenty thousand nodes are no burden. */
export function AgencyTree({ nodes, isCut, chosen, onChoose }: AgencyTreeProps) {
  const say = useWords(peopleWords)
  const [typed, setTyped] = useState('')
  const q = useDelayed(typed.trim())
  const { data } = useQuery({
    queryKey: ['agencies', 'search', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      unwrap(api.GET('/api/agencies/search', { params: { query: { q, limit: 100 } } })),
  })
  const found = q === '' ? undefined : data?.agencies
  const shown = useMemo(
    () => (found ? pruneAgencies(nodes, new Set(found.map(({ agencyId }) => agencyId))) : nodes),
    [nodes, found],
  )
  const forest = useMemo(() => agencyForest(shown).map((branch) => toTreeNode(branch)), [shown])
  const [opened, setOpened] = useState<string[]>(() => firstOpened(nodes, chosen))
  const expandedKeys = found ? shown.map(({ agencyId }) => agencyId) : opened
  const [body, height] = useHeight()
  return (
    <>
      <div className="people-tree-search">
        <Input
          allowClear
          prefix={<SearchOutlined />}
          placeholder={say('searchAgency')}
          aria-label={say('searchAgency')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          data-testid="agency-search"
        />
      </div>
      {isCut && <Alert type="info" banner title={say('cut')} />}
      <div className="people-tree-body" ref={body}>
        {forest.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('noAgency')} />
        ) : (
          <Tree
            aria-label={say('agencies')}
            treeData={forest}
            height={height}
            blockNode
            expandedKeys={expandedKeys}
            onExpand={(keys) => setOpened(keys.map(String))}
            selectedKeys={chosen ? [chosen] : []}
            onSelect={(_, { node }) => onChoose(node.key)}
            data-testid="agency-tree"
          />
        )}
      </div>
    </>
  )
}

/** The tops and the way down to the chosen agency are open at first. */
function firstOpened(nodes: AgencyNode[], chosen: string | undefined): string[] {
  const tops = nodes.filter(({ parentId }) => parentId === null)
  const line = chosen ? agencyLine(nodes, chosen) : []
  return [...tops, ...line].map(({ agencyId }) => agencyId)
}

function toTreeNode({ node, below, children }: AgencyBranch): TreeNode {
  return {
    key: node.agencyId,
    title: <Title node={node} below={below} />,
    children: children.map((child) => toTreeNode(child)),
  }
}

interface TreeNode {
  key: string
  title: React.ReactNode
  children: TreeNode[]
}

function Title({ node, below }: { node: AgencyNode; below: number }) {
  const say = useWords(peopleWords)
  const isOff = node.state === 'disabled'
  const hints = [
    node.name,
    isOff ? say('disabled') : '',
    below ? say('below', { count: below }) : '',
  ]
  return (
    <span
      className={isOff ? 'people-node people-node-disabled' : 'people-node'}
      title={hints.filter((hint) => hint).join(' · ')}
    >
      {node.shortName || node.name}
      {isOff && <small>{say('disabled')}</small>}
      {below > 0 && <small>{below}</small>}
    </span>
  )
}

/** The tree draws only what is in sight and must know how much that is. */
function useHeight() {
  const body = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(400)
  useEffect(() => {
    if (!body.current) return
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setHeight(Math.max(120, Math.floor(entry.contentRect.height)))
    })
    watcher.observe(body.current)
    return () => watcher.disconnect()
  }, [])
  return [body, height] as const
}
