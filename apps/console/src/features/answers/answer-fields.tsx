import { Form, Input, Radio, Select, Switch } from 'antd'
import { useWords } from '#lib/words.ts'
import type { Trigger } from './answer-data.ts'
import { type AnswerValues, answersMessages } from './answer-values.ts'
import { NewsFields } from './news-fields.tsx'
import { TextField } from './text-field.tsx'
import { useMenuKeys } from './use-menu-keys.ts'
import { answerWords } from './words.ts'

interface AnswerFieldsProps {
  accountId: string
  trigger: Trigger
}

const mostWords = 30
const longestWord = 40

/** The fields of an automatic answer: what calls it, what it says, what follows. */
export function AnswerFields({ accountId, trigger }: AnswerFieldsProps) {
  const say = useWords(answerWords)
  const form = Form.useFormInstance<AnswerValues>()
  const kind = Form.useWatch('kind', form)
  const mediaId = Form.useWatch('mediaId', { form, preserve: true })
  const kinds = mediaId ? (['text', 'news', 'image'] as const) : (['text', 'news'] as const)
  return (
    <>
      {trigger === 'keyword' && <KeywordFields />}
      {trigger === 'menu' && <KeyField accountId={accountId} />}
      <Form.Item name="kind" label={say('kind')} required>
        <Radio.Group
          optionType="button"
          options={kinds.map((value) => ({ value, label: say(value) }))}
        />
      </Form.Item>
      <Form.Item name="mediaId" hidden>
        <Input />
      </Form.Item>
      {kind === 'text' && <TextField />}
      {kind === 'news' && <NewsFields />}
      {kind === 'image' && (
        <p className="answers-note">{say('imageNote', { mediaId: mediaId ?? '' })}</p>
      )}
      {answersMessages(trigger) && (
        <Form.Item
          name="keepsWaiting"
          label={say('keepsWaiting')}
          valuePropName="checked"
          extra={say('keepsWaitingNote')}
          required
        >
          <Switch data-testid="keeps-waiting" />
        </Form.Item>
      )}
    </>
  )
}

function useWordRules() {
  const say = useWords(answerWords)
  return [
    { required: true, message: say('wordsNeeded') },
    {
      validator: async (_: unknown, words: string[] = []) => {
        if (words.some((word) => word.length > longestWord)) throw new Error(say('wordLong'))
      },
    },
  ]
}

function KeywordFields() {
  const say = useWords(answerWords)
  const rules = useWordRules()
  const matchings = ['contains', 'exact'] as const
  return (
    <>
      <Form.Item name="words" label={say('words')} extra={say('wordsNote')} rules={rules}>
        <Select
          mode="tags"
          open={false}
          maxCount={mostWords}
          suffixIcon={null}
          tokenSeparators={[',', '，', '、', '\n']}
          data-testid="words"
        />
      </Form.Item>
      <Form.Item name="matching" label={say('matching')} required>
        <Radio.Group options={matchings.map((value) => ({ value, label: say(value) }))} />
      </Form.Item>
    </>
  )
}

/** The keys of the account's own menu to choose from, any other to type. */
function KeyField({ accountId }: { accountId: string }) {
  const say = useWords(answerWords)
  const rules = useWordRules()
  const keys = useMenuKeys(accountId)
  return (
    <Form.Item name="words" label={say('keys')} extra={say('keysNote')} rules={rules}>
      <Select
        mode="tags"
        maxCount={mostWords}
        options={keys.map(({ key, name }) => ({ value: key, label: `${key} · ${name}` }))}
        optionLabelProp="value"
        data-testid="words"
      />
    </Form.Item>
  )
}
