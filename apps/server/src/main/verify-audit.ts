import { type AuditAnchor, verifyAudit } from '#platform/audit/index.ts'
import { SettingsError } from '#platform/config/index.ts'
import { openExisting } from './open-existing.ts'

/** Walks the audit chain and prints what it found; exit code 1 names the first broken link. */
export async function verify(
  environment: Record<string, string | undefined>,
  dataDir: string | undefined,
  anchor: string | undefined,
): Promise<void> {
  const noted = anchor === undefined ? {} : { anchor: readAnchor(anchor) }
  const database = await openExisting(environment, dataDir)
  try {
    const verdict = await verifyAudit(database.db, noted)
    if (verdict.fault) {
      console.error(`审计链在第 ${verdict.fault.seq} 条断开（${verdict.fault.kind}）。`)
      console.error(`The audit chain breaks at entry ${verdict.fault.seq} (${verdict.fault.kind}).`)
      process.exitCode = 1
    } else {
      const end = `${verdict.entries}:${verdict.hash}`
      console.log(`审计链完整：${verdict.entries} 条，末尾 ${end}`)
      console.log(`The audit chain holds: ${verdict.entries} entries, ending ${end}`)
    }
  } finally {
    await database.close()
  }
}

/** Number and hash of an entry, as an earlier run or the log gave them. */
function readAnchor(text: string): AuditAnchor {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || hash === undefined)
    throw new SettingsError([
      { env: '--anchor', fault: 'must be N:HASH, as a run before printed it' },
    ])
  return { seq: Number(seq), hash }
}
