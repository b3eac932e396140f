import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which modules a module may ask. Changing an arrow is a decision: docs/decisions. */
export const MAY_ASK: Record<string, string[]> = {
  people: [],
  accounts: ['people'],
  citizens: ['people', 'accounts'],
  inbox: ['people', 'accounts', 'citizens'],
  cases: ['people', 'accounts', 'citizens', 'inbox'],
}

const server = '^apps/server/src'

/** Files that run in tests only: tests, what they share, and the harness. */
const testOnly = '(\\.test\\.tsx?$|-fixture\\.ts$|/testing(\\.ts$|/)|/trials/|^apps/server/test/)'

function direction([module, below]: [string, string[]]): IForbiddenRuleType {
  const allowed = [module, ...below].join('|')
  return {
    name: `${module}-asks-down`,
    comment: `${module} may ask ${below.join(', ') || 'no module'}; tell up by an event instead`,
    severity: 'error',
    from: { path: `${server}/modules/${module}/` },
    to: { path: `${server}/modules/`, pathNot: `${server}/modules/(${allowed})/` },
  }
}

/** The fence: doors, direction, purity, cycles, nothing that fails to resolve. */
export const forbidden: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'two files that need each other are one thing, or one of them is in the wrong room',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolves',
    comment: 'an import that resolves to nothing would be a hole in the fence',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'enter-by-the-door',
    comment: 'of another module only index.ts may be imported',
    severity: 'error',
    from: { path: `${server}/modules/([^/]+)/` },
    to: {
      path: `${server}/modules/([^/]+)/`,
      pathNot: [`${server}/modules/$1/`, `${server}/modules/[^/]+/index\\.ts$`],
    },
  },
  {
    name: 'app-enters-by-the-door',
    comment: 'app.ts and main know modules by their doors only',
    severity: 'error',
    from: { path: `${server}/(app\\.ts|main\\.ts|main/)` },
    to: { path: `${server}/modules/`, pathNot: `${server}/modules/[^/]+/index\\.ts$` },
  },
  {
    name: 'platform-knows-no-business',
    comment: 'the ground floor may not import a module',
    severity: 'error',
    from: { path: `${server}/platform/` },
    to: { path: `${server}/(modules/|app\\.ts)` },
  },
  {
    name: 'rules-are-pure',
    comment: 'rules know types, contracts and `fail`; no database, no web, no clock',
    severity: 'error',
    from: { path: `${server}/modules/[^/]+/rules(\\.ts|/)`, pathNot: '\\.test\\.ts$' },
    to: {
      pathNot: [
        `${server}/modules/[^/]+/rules(\\.ts|/)`,
        `${server}/platform/errors\\.ts$`,
        '^packages/',
        // Pure itself: text in, text out.
        'node_modules/pinyin-pro/',
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'routes-do-not-query',
    comment: 'routes call the service; SQL is in repo and views',
    severity: 'error',
    from: { path: `${server}/modules/[^/]+/routes(\\.ts|/)` },
    to: { path: '(/repo(\\.ts|/)|node_modules/kysely)', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-stand-alone',
    comment: 'a package would serve people who never install Minqiao',
    severity: 'error',
    from: { path: '^packages/([^/]+)/' },
    to: {
      path: '^(apps/|packages/([^/]+)/)',
      pathNot: ['^packages/$1/', '^packages/wechat/src/index\\.ts$'],
    },
  },
  {
    name: 'protocol-and-contracts-need-nothing',
    comment: 'no database, no web framework: somebody else installs them alone',
    severity: 'error',
    from: { path: '^packages/(wechat|contracts|hanzi)/', pathNot: testOnly },
    to: { path: 'node_modules', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'sandbox-is-for-trying',
    comment: 'what runs in production never imports the stand-in of the platform',
    severity: 'error',
    from: { path: `${server}/`, pathNot: [`${server}/main/`, testOnly] },
    to: { path: '^packages/sandbox/' },
  },
  {
    name: 'product-without-tests',
    comment: 'what runs never imports what only tests need',
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: testOnly },
    to: { path: testOnly },
  },
  {
    name: 'clients-reach-contracts-only',
    comment: 'console and citizen pages never import server code',
    severity: 'error',
    from: { path: '^apps/(console|h5)/' },
    to: {
      path: '^(apps|packages)/',
      pathNot: ['^apps/$1/', '^packages/contracts/src/index\\.ts$'],
    },
  },
  ...Object.entries(MAY_ASK).map(direction),
]
