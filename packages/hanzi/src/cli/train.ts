import { splitFields } from './message-of.ts'
import { runCommand } from './run-command.ts'
import { trainFromFile } from './train-model.ts'

const USAGE =
  'usage: npm run train -- --file IN.jsonl --model OUT [--label FIELD] [--text FIELD,FIELD]'

await runCommand(
  USAGE,
  { needed: ['file', 'model'], optional: ['label', 'text'] },
  ({ file = '', model = '', label = 'label', text }, tell) =>
    trainFromFile({ file, model, label, text: splitFields(text) }, tell),
)
