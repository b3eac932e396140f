import { settingsTable } from '../../apps/server/src/platform/config/index.ts'

/** One table of every setting, from the table the server reads. */
export function describeSettings(): string {
  const rows = Object.values(settingsTable).map(
    ({ env, summary, shown, secret }) =>
      `| \`${env}\` | ${summary}${secret ? ' *Secret.*' : ''} | ${shown ?? '—'} |`,
  )
  return `# Settings

Made from \`apps/server/src/platform/config/table.ts\` by \`npm run generate\`. Every setting is an environment variable, checked at start; all faults are named together. The data directory is \`--data DIR\` or \`DATA_DIR\` (default \`./data\`).

| variable | what it does | default |
|---|---|---|
${rows.join('\n')}
`
}
