import type { CoordinatesResolvers } from '../schema.generated.ts'

export const Coordinates: CoordinatesResolvers = {
  latitude: ({ coordinates }) => coordinates[1]!,
  longitude: ({ coordinates }) => coordinates[0]!,
}
