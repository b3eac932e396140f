import { Tabs } from 'antd'
import { useSearchParams } from 'react-router'
import { useWords } from '#lib/words.ts'
import { Kinds } from './kinds.tsx'
import { Profiles } from './profiles.tsx'
import { settingWords } from './words.ts'
import './case-settings.css'

/** What cases are sorted by and how long everything may take. */
export function CaseSettings() {
  const say = useWords(settingWords)
  const [query, setQuery] = useSearchParams()
  return (
    <div className="console-page">
      <Tabs
        activeKey={query.get('tab') === 'profiles' ? 'profiles' : 'kinds'}
        onChange={(tab) => setQuery({ tab }, { replace: true })}
        items={[
          { key: 'kinds', label: say('kinds'), children: <Kinds /> },
          { key: 'profiles', label: say('profiles'), children: <Profiles /> },
        ]}
      />
    </div>
  )
}
