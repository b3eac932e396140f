import { Modal } from 'antd'
import { useWords } from '#lib/words.ts'
import { inboxWords } from '../words.ts'

/** Each line: the keys, and the word for what they do. */
const groups = [
  [
    'keysOutside',
    [
      [['j', 'k', '↓', '↑'], 'keyMove'],
      [['Enter'], 'keyOpen'],
      [['r', 'i'], 'keyReply'],
      [['n'], 'keyNote'],
      [['e'], 'keyDone'],
      [['a'], 'keyTake'],
      [['/'], 'keySearch'],
      [['g', '+', 'w', 'm', 'u', 'a', 'd'], 'keyViews'],
      [['?'], 'keyHelp'],
    ],
  ],
  [
    'keysInside',
    [
      [['Enter'], 'keySend'],
      [['Shift+Enter'], 'keyLine'],
      [['/'], 'keyTemplates'],
      [['Ctrl+M'], 'keyToggle'],
      [['Esc'], 'keyLeave'],
    ],
  ],
] as const

/** The list of keys. */
export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useWords(inboxWords)
  return (
    <Modal open={isOpen} title={say('keys')} footer={null} onCancel={onClose} width={560}>
      <div data-testid="key-help">
        {groups.map(([title, lines]) => (
          <section key={title} className="inbox-keys">
            <h3>{say(title)}</h3>
            <dl>
              {lines.map(([keys, words]) => (
                <div key={words}>
                  <dt>
                    {keys.map((key) =>
                      key === '+' ? (
                        <small key={key}>{say('keyThen')}</small>
                      ) : (
                        <kbd key={key}>{key}</kbd>
                      ),
                    )}
                  </dt>
                  <dd>{say(words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
