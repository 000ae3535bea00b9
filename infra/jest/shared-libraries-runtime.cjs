const { sep } = require('node:path')
const { types } = require('node:util')
const { compileFunction, constants, SyntheticModule } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

const folder = `${sep}node_modules${sep}`
/** Hold what a test file registers with them: anew for each. */
const stateful = ['prom-client'].map(name => `${folder}${name}${sep}`)
const isLibrary = path => path.includes(folder) && !stateful.some(library => path.includes(library))

/**
 * Jest loads every module anew for each test file, which took a third of the time of all tests: ours still are, but what is
 * under node_modules is loaded once for each worker, by Node itself, as in production.
 */
module.exports = class SharedLibrariesRuntime extends Runtime {
  constructor(...options) {
    super(...options)
    const { _resolution: resolution, esmLoader, executor } = this
    const { shouldLoadAsEsm } = resolution
    const { buildCjsAsEsmSyntheticModule, pendingCjsBuildIsUnmarkedEsm } = esmLoader

    // undefined is the context of the worker
    esmLoader.getContext = () => undefined
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      })

    resolution.shouldLoadAsEsm = path => !isLibrary(path) && shouldLoadAsEsm.call(resolution, path)
    esmLoader.pendingCjsBuildIsUnmarkedEsm = pending =>
      !isLibrary(pending.modulePath) && pendingCjsBuildIsUnmarkedEsm.call(esmLoader, pending)
    esmLoader.buildCjsAsEsmSyntheticModule = (from, path, context) =>
      isLibrary(path) ? moduleOf(path) : buildCjsAsEsmSyntheticModule.call(esmLoader, from, path, context)
  }

  /** For a test that calls `createRequire`, and for jest itself, whose own modules stay in the sandbox. */
  requireModule(from, name, options, isActual) {
    if (name && !options?.isInternalModule && !this._resolution.isCoreModule(name)) {
      const path = this._resolution.resolveCjs(from, name)
      if (isLibrary(path)) return require(path)
    }
    return super.requireModule(from, name, options, isActual)
  }
}

/** A library as a module of the sandbox, with the names that Node's own `import` of it would give. */
function moduleOf(path) {
  const loaded = require(path)
  const named = types.isModuleNamespaceObject(loaded)
    ? { ...loaded }
    : { ...loaded, default: loaded, 'module.exports': loaded }
  return new SyntheticModule(
    Object.keys(named),
    function () {
      for (const [name, value] of Object.entries(named)) this.setExport(name, value)
    },
    { identifier: path },
  )
}
