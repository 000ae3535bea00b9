import { createServer } from 'node:net'
import { SetupError } from '../stores/setup-error.ts'

/** @throws SetupError when somebody else listens there, or it is no port that others can be told of */
export async function checkPort(port: number): Promise<void> {
  if (port === 0) throw new SetupError('PORT must be 1 to 65535: the cluster tells it to its own workers.')
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', () =>
      reject(
        new SetupError(
          `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
        ),
      ),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
}
