import { Alert, Button } from 'antd'
import { currentLocale, useWords } from '#lib/words.ts'
import type { MenuFault, Place } from './menu-draft.ts'
import { menuWords } from './words.ts'

interface FaultListProps {
  faults: MenuFault[]
  onChoose: (place: Place) => void
}

/** Everything that is wrong, each with a way to its place. */
export function FaultList({ faults, onChoose }: FaultListProps) {
  const say = useWords(menuWords)
  const locale = currentLocale()
  if (faults.length === 0) return null
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const title =
    errors > 0 ? say('faults', { count: errors }) : say('warnings', { count: faults.length })
  return (
    <Alert
      type={errors > 0 ? 'error' : 'warning'}
      showIcon
      title={title}
      data-testid="menu-faults"
      description={
        <ul className="menu-faults">
          {faults.map(({ at, field, ...words }) => (
            <li key={`${at.join('.')} ${field} ${words.zh}`}>
              {at.length > 0 && (
                <Button type="link" size="small" onClick={() => onChoose(at)}>
                  {at.map((index) => index + 1).join('.')}
                </Button>
              )}
              {words[locale]}
            </li>
          ))}
        </ul>
      }
    />
  )
}
