import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function packageVersion(packageRoot: string): string {
  return String(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version)
}
