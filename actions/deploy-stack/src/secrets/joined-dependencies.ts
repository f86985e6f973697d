import type { SecretDependencies } from './secret-dependencies.ts'

/** Combines two readings of one template: as written, and as its transforms leave it. */
export class JoinedDependencies {
  private readonly readings: SecretDependencies[]

  constructor(readings: SecretDependencies[]) {
    this.readings = readings
  }

  output = (name: string): boolean => this.readings.some(reading => reading.output(name))
  cause = (name: string): boolean => this.readings.some(reading => reading.cause(name))
  given = (id: string): boolean => this.readings.some(reading => reading.given(id))
  reference = (name: string): boolean => this.readings.some(reading => reading.reference(name))
  passedTo = (id: string, parameters: string[]): string[] =>
    this.readings.flatMap(reading => reading.passedTo(id, parameters))

  holds(id: string, path: string[]): 'no' | 'inside' | 'whole' {
    const held = this.readings.map(reading => reading.holds(id, path))
    return held.includes('whole') ? 'whole' : held.includes('inside') ? 'inside' : 'no'
  }
}
