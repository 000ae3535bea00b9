/** What stands between a person and a running cluster: `message` is the whole text to print, without a stack. */
export class SetupError extends Error {
  override name = 'SetupError'
}
