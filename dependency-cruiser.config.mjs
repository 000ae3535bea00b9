// Which way the arrows point. Checked by "npm run imports", inside "npm test".
const service = '^services/([^/]+)/src/'

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Files that import each other cannot be understood one by one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'services-stay-apart',
      severity: 'error',
      comment: 'Entities cross between services by @key, facts by the outbox, code never.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'gateway-knows-no-service',
      severity: 'error',
      comment: 'The gateway reads SDL files and imports packages.',
      from: { path: '^gateway/' },
      to: { path: '^(services|infra)/' },
    },
    {
      name: 'packages-stand-below',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway|infra)/' },
    },
    {
      name: 'services-and-gateway-do-not-need-infra',
      severity: 'error',
      from: { path: '^(services|gateway)/[^/]*/?src/' },
      to: { path: '^infra/' },
    },
    {
      name: 'models-know-nobody-above',
      severity: 'error',
      from: { path: `${service}models/` },
      to: { path: `${service}(operations|resolvers|jobs|main|worker|build)` },
    },
    {
      name: 'operations-know-nobody-above',
      severity: 'error',
      from: { path: `${service}operations/` },
      to: { path: `${service}(resolvers|jobs|main|worker|build)` },
    },
    {
      name: 'resolvers-and-jobs-stand-beside-each-other',
      severity: 'error',
      from: { path: `${service}(resolvers|jobs)/` },
      to: { path: `${service}(main|worker|build)` },
    },
    {
      name: 'graphql-is-known-to-resolvers-only',
      severity: 'error',
      from: { path: `${service}(operations|models|jobs)/` },
      to: { path: 'node_modules/(graphql|@apollo)/' },
    },
    {
      name: 'bullmq-is-known-to-jobs-only',
      severity: 'error',
      from: { path: '^(gateway|services|infra|packages)/', pathNot: ['^packages/jobs/', '/test/'] },
      to: { path: 'node_modules/(bullmq|@bull-board)/' },
    },
    {
      name: 'only-the-testkit-and-tests-know-the-testkit',
      severity: 'error',
      from: { pathNot: ['/test/', '^packages/testkit/', '^infra/faults/'] },
      to: { path: '^packages/testkit/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'schema\\.generated\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    combinedDependencies: true,
  },
}
