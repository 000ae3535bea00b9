// Run by "npm test" on Node 24, with --experimental-vm-modules.
export default {
  testMatch: ['<rootDir>/{gateway,services/*,packages/*,infra}/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': '<rootDir>/infra/jest/strip-types.cjs' },
  runtime: '<rootDir>/infra/jest/shared-libraries-runtime.cjs',
  testEnvironment: '<rootDir>/infra/jest/main-context-environment.cjs',
  globalSetup: '<rootDir>/infra/jest/start-stores.ts',
  globalTeardown: '<rootDir>/infra/jest/stop-stores.ts',
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/infra/jest/spread-heavy-files.cjs',
  testTimeout: 30_000,
  watchman: false,
}
