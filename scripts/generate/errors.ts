import { type ErrorEntry, errors } from '../../packages/contracts/src/index.ts'

/** Every error code with its status and its words. */
export function describeErrors(): string {
  const rows = Object.entries<ErrorEntry>(errors)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { status, zh, en }]) => `| \`${code}\` | ${status} | ${zh} | ${en} |`)
  return `# Errors

Made from \`packages/contracts/src/errors\` by \`npm run generate\`. A failed request answers \`{ error: { code, message, details?, requestId } }\`; the message is in the language of \`Accept-Language\`.

| code | status | 中文 | English |
|---|---|---|---|
${rows.join('\n')}
`
}
