/** Where a worker says what an operator should know: ids and codes, never a text of an error. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Texts of errors hold addresses and content; a code tells enough and may be kept. */
export function reasonOf(error: unknown): string {
  const { code, responseCode, name } = (error ?? {}) as Record<string, unknown>
  return [code, responseCode].filter(Boolean).join(' ') || String(name ?? 'UNKNOWN')
}
