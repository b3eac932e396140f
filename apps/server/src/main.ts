import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config/index.ts'
import { tellFault } from './main/tell-fault.ts'

const usage = `minqiao start          for trying: embedded database, sandbox, demo region
minqiao serve          production: DATABASE_URL, PUBLIC_URL, MASTER_KEYS (see docs/settings.md)
minqiao replay --file PATH [--rate N] [--data DIR]
minqiao verify-audit [--anchor N:HASH]
                       walks the audit chain and names the first broken link
minqiao rotate-keys    wraps all data keys under the current master key and begins new ones
Options: --data DIR    data directory (default ./data, or DATA_DIR)`

// What nobody caught leaves the process in a state that nobody knows; it is started again.
process.on('uncaughtException', end)
process.on('unhandledRejection', end)

try {
  await run(readArguments())
} catch (error) {
  end(error)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        file: { type: 'string' },
        rate: { type: 'string' },
        anchor: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    const [command = 'help', ...more] = positionals
    if (more.length > 0) throw new Error(`不明参数 / What is this for? ${more.join(' ')}`)
    return { ...values, command: values.help ? 'help' : command }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    process.exit(2)
  }
}

async function run(wanted: ReturnType<typeof readArguments>): Promise<void> {
  const environment = process.env
  const { command, data, file, rate, anchor } = wanted
  switch (command) {
    case 'start':
      return (await import('./main/start.ts')).start(readConfig('start', environment, data))
    case 'serve':
      return (await import('./main/serve.ts')).serve(readConfig('serve', environment, data))
    case 'replay':
      return (await import('./main/replay.ts')).replay({ file, rate, environment, dataDir: data })
    case 'verify-audit':
      return (await import('./main/verify-audit.ts')).verify(environment, data, anchor)
    case 'rotate-keys':
      return (await import('./main/rotate-keys.ts')).rotate(environment, data)
    case 'help':
      return console.log(usage)
    default:
      console.error(`没有这个命令 / There is no such command: ${command}\n${usage}`)
      process.exit(2)
  }
}

function end(error: unknown): never {
  console.error(tellFault(error))
  process.exit(1)
}
