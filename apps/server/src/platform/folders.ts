import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `apps/server`, from the sources and from the bundle alike. */
const serverFolder = findUpwards(fileURLToPath(import.meta.url))

function findUpwards(from: string): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'package.json')))
      return folder
    if (dirname(folder) === folder) throw new Error('the folder of the server was not found')
  }
}

export const appsFolder = dirname(serverFolder)
export const migrationsFolder = join(serverFolder, 'migrations')
/** Where the build puts the bundle and the template of the embedded database. */
export const builtFolder = join(serverFolder, 'dist')
