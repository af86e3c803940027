/** Why the program is to stop: the reason of the signal that it is given. */
export class StopSignal extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM'
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`stopped by ${signal}`)
    this.signal = signal
  }
}
