/** As much of autocannon as the load generator calls. */
declare module 'autocannon' {
  interface Context {
    isWhole?(body: string): boolean
  }
  interface Options {
    url: string
    connections: number
    duration?: number
    amount?: number
    requests: {
      method: 'POST'
      headers: Record<string, string>
      setupRequest(request: object, context: Context): object
      onResponse(status: number, body: string, context: Context): void
    }[]
  }
  interface Running extends PromiseLike<{ errors: number; timeouts: number; resets: number }> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, ms: number) => void,
    ): void
  }
  export default function autocannon(options: Options): Running
}
