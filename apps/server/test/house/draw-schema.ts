import type { Schema, Table } from './schema.ts'

const head = `-- What the migrations make of an empty database. Made by \`npm run generate\`; do not edit.
-- For reading, and for seeing in a review what a migration really changes.
`

/** The schema as text: the same on every database the product runs on. */
export function drawSchema({ tables, routines }: Schema): string {
  const functions = routines.map(
    ({ name, inputs, output, language, print }) =>
      `function ${name}(${inputs})\n  returns ${inLower(output)} language ${language} -- body ${print}`,
  )
  return `${[head, ...tables.map(drawTable), ...functions].join('\n')}\n`
}

function drawTable(table: Table): string {
  const columns = table.columns.map(
    ({ name, type, required, fallback }) =>
      `  ${name} ${type}${required ? ' not null' : ''}${fallback === null ? '' : ` default ${fallback}`}`,
  )
  const constraints = table.constraints.map(({ definition }) => `  ${inLower(definition)}`)
  const rest = [...table.indexes.map(({ definition }) => definition), ...table.triggers].map(
    (definition) => `  ${inLower(definition)};\n`,
  )
  return `table ${table.name} (\n${[...columns, ...constraints].join(',\n')}\n)\n${rest.join('')}`
}

/** The server shouts its own words; ours are written small. */
function inLower(definition: string): string {
  return definition.replace(/'[^']*'|\b[A-Z]{2,}\b/g, (word) =>
    word.startsWith("'") ? word : word.toLowerCase(),
  )
}
