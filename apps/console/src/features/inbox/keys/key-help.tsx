import { Modal } from 'antd'
import { useWords } from '#lib/words.ts'
import { inboxWords } from '../words.ts'
import './key-help.css'

/** Each line: the keys, and the word for what they do. */
const everywhere = [
  'keysEverywhere',
  [
    [['?'], 'keyHelp'],
    [['Tab', 'Shift+Tab'], 'keyTab'],
    [['Enter', 'Space'], 'keyPress'],
    [['Esc'], 'keyEscape'],
  ],
] as const

const inInbox = [
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

interface KeyHelpProps {
  isOpen: boolean
  /** With the keys of the conversations. */
  isInbox: boolean
  onClose: () => void
}

/** The list of keys: those of the screen one is on, and those that work on all of them. */
export function KeyHelp({ isOpen, isInbox, onClose }: KeyHelpProps) {
  const say = useWords(inboxWords)
  const groups = isInbox ? [...inInbox, everywhere] : [everywhere]
  return (
    <Modal
      open={isOpen}
      title={say('keys')}
      footer={null}
      onCancel={onClose}
      width={isInbox ? 900 : 520}
    >
      <div className="key-help" data-testid="key-help">
        {groups.map(([title, lines]) => (
          <section key={title}>
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
        {!isInbox && <p>{say('keysMore')}</p>}
      </div>
    </Modal>
  )
}
