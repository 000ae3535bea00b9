import { createServer } from 'node:net'
import { SetupError } from '../stores/setup-error.ts'

/** @throws SetupError when somebody else listens there */
export async function checkPort(port: number): Promise<void> {
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
