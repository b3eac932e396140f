import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser'
import { forbidden } from './fence-rules.ts'
import { root } from './run.ts'

export interface Cruise {
  violations: IViolation[]
  /** Own files that were read. */
  files: number
  result: ICruiseResult
}

/** Reads the imports of all sources below the given folders and holds them against the fence. */
export async function cruiseHouse(folders: string[], baseDir = root): Promise<Cruise> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      // Of our own folders only: what is left out here is not seen by any rule.
      exclude: { path: ['^(apps|packages)/[^/]+/dist/', '^(apps|packages)/.+[.](css|svg)$'] },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'types', 'default'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      },
    },
    undefined,
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text, not a result')
  return {
    violations: output.summary.violations,
    files: output.modules.filter((module) => !module.source.includes('node_modules')).length,
    result: output,
  }
}

export function describeViolations(violations: readonly IViolation[]): string[] {
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}
