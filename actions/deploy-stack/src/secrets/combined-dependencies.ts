import type { SecretDependencies, SecretExtent } from './secret-dependencies.ts'

/** Several readings of one template, such as the written and the processed one: a value that is secret in any is secret. */
export class CombinedDependencies {
  private readonly readings: SecretDependencies[]

  constructor(readings: SecretDependencies[]) {
    this.readings = readings
  }

  isSecretOutput = (name: string): boolean => this.readings.some(reading => reading.isSecretOutput(name))
  isSecretCause = (name: string): boolean => this.readings.some(reading => reading.isSecretCause(name))
  isGivenSecret = (id: string): boolean => this.readings.some(reading => reading.isGivenSecret(id))
  isSecretReference = (name: string): boolean => this.readings.some(reading => reading.isSecretReference(name))
  listSecretParameters = (id: string, parameters: string[]): string[] =>
    this.readings.flatMap(reading => reading.listSecretParameters(id, parameters))

  findExtent(id: string, path: string[]): SecretExtent {
    const extents = this.readings.map(reading => reading.findExtent(id, path))
    return extents.includes('whole') ? 'whole' : extents.includes('inside') ? 'inside' : 'none'
  }
}
