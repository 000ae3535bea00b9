const { ModuleMocker } = require('jest-mock')

/** Libraries keep what they share under a registered symbol; so does jest, in capitals, what must not outlive a test file. */
const isOfLibrary = key => typeof key === 'symbol' && /[^A-Z_]/.test(Symbol.keyFor(key) ?? '')

/**
 * Tests run in the context of the worker itself, where its libraries are (shared-libraries-runtime.cjs): an `instanceof`
 * then holds on both sides. What a test file leaves on `globalThis` is removed after it.
 */
module.exports = class MainContextEnvironment {
  global = globalThis
  // no test of ours stops the clock
  fakeTimers = null
  fakeTimersModern = null

  constructor() {
    this.moduleMocker = new ModuleMocker(globalThis)
    this.before = Object.getOwnPropertyDescriptors(globalThis)
    this.exit = process.exit
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  getVmContext() {
    return undefined
  }

  async setup() {}

  async teardown() {
    for (const key of Reflect.ownKeys(globalThis))
      if (!Object.hasOwn(this.before, key) && !isOfLibrary(key)) delete globalThis[key]
    Object.defineProperties(globalThis, this.before)
    process.exit = this.exit
  }
}
