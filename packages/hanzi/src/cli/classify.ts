import { classifyFile } from './classify-file.ts'
import { splitFields } from './message-of.ts'
import { runCommand } from './run-command.ts'

const USAGE =
  'usage: npm run classify -- --model M --in IN.jsonl --out OUT.jsonl [--text FIELD,FIELD]'

await runCommand(USAGE, { needed: ['model', 'in', 'out'], optional: ['text'] }, (values, tell) => {
  const { model = '', in: from = '', out = '', text } = values
  return classifyFile({ model, in: from, out, text: splitFields(text) }, tell)
})
