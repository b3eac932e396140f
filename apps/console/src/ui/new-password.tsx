import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { Checkbox, Form, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { type PasswordRules, readPassword } from './password-rules.ts'
import { uiWords } from './words.ts'
import './new-password.css'

interface NewPasswordProps {
  /** Not known to a person who is half signed in. */
  signInName?: string
  autoFocus?: boolean
}

/** Two fields of a form, `newPassword` and `again`, with the rules in sight while one types. */
export function NewPassword({ signInName, autoFocus = false }: NewPasswordProps) {
  const say = useWords(uiWords)
  const [isShown, setShown] = useState(false)
  const typed = (Form.useWatch('newPassword') as string | undefined) ?? ''
  const rules = readPassword(typed, signInName)
  const type = isShown ? 'text' : 'password'
  return (
    <div className="new-password">
      {signInName !== undefined && (
        // Where password managers look for the name that belongs to the password.
        <input type="text" autoComplete="username" value={signInName} readOnly hidden />
      )}
      <Form.Item
        name="newPassword"
        label={say('newPassword')}
        rules={[{ required: true, message: say('needNewPassword') }]}
      >
        <Input
          type={type}
          autoFocus={autoFocus}
          autoComplete="new-password"
          maxLength={200}
          aria-describedby="new-password-rules"
          data-testid="new-password"
        />
      </Form.Item>
      <Rules rules={rules} isTyped={typed !== ''} />
      <Form.Item
        name="again"
        label={say('newPasswordAgain')}
        dependencies={['newPassword']}
        rules={[
          { required: true, message: say('needAgain') },
          ({ getFieldValue }) => ({
            validator: (_rule, value) =>
              !value || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(say('notSame'))),
          }),
        ]}
      >
        <Input
          type={type}
          autoComplete="new-password"
          maxLength={200}
          data-testid="new-password-again"
        />
      </Form.Item>
      <Form.Item>
        <Checkbox
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
          data-testid="show-password"
        >
          {say('showPassword')}
        </Checkbox>
      </Form.Item>
    </div>
  )
}

function Rules({ rules, isTyped }: { rules: PasswordRules; isTyped: boolean }) {
  const say = useWords(uiWords)
  const { length, kinds, isLongEnough, differsFromName } = rules
  return (
    <ul className="new-password-rules" id="new-password-rules" data-testid="password-rules">
      <Rule isMet={isTyped ? isLongEnough : undefined}>
        {say('passwordLength')}
        {isTyped && !isLongEnough && say('passwordSoFar', { length, kinds })}
      </Rule>
      {differsFromName !== undefined && (
        <Rule isMet={isTyped ? differsFromName : undefined}>{say('passwordNotName')}</Rule>
      )}
      <Rule isMet={undefined}>{say('passwordNotCommon')}</Rule>
    </ul>
  )
}

function Rule({ isMet, children }: { isMet: boolean | undefined; children: ReactNode }) {
  const say = useWords(uiWords)
  if (isMet === undefined)
    return (
      <li>
        <MinusCircleOutlined aria-hidden />
        <span>{children}</span>
      </li>
    )
  return (
    <li className={isMet ? 'new-password-met' : 'new-password-unmet'}>
      {isMet ? (
        <CheckCircleFilled aria-label={say('ruleMet')} />
      ) : (
        <CloseCircleFilled aria-label={say('ruleUnmet')} />
      )}
      <span>{children}</span>
    </li>
  )
}
