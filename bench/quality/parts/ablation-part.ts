import { COMPONENTS, type Ablated, type Ablations } from '../ablation.ts'
import type { Part } from '../report.ts'
import { ablationTable } from '../tables.ts'

/** What each feature and each component is worth. */
export function ablationPart(
  { whole, evidence, standing, components }: Ablations,
  otherwise: readonly Ablated[],
): Part {
  const patterns = Object.entries(COMPONENTS).map(([name, pattern]) => `${name}: \`${pattern.source}\``)
  return {
    title: 'What each part is worth',
    notes: [
      'Committed sets; everything is fitted anew without the feature, the component, or with another way of finding and reading, documents left out in five groups. Changes in percentage points with paired 95 % intervals; first, among three: nothing abstained from; a risk–coverage area that grows is worse.',
      `Features belong to a component by their names: ${patterns.join('; ')}.`,
    ],
    tables: [
      ablationTable('found and read', whole, otherwise),
      ablationTable('without', whole, components),
      ablationTable('without, of a sentence', whole, evidence),
      ablationTable('without, of a question', whole, standing),
    ],
    plots: [],
  }
}
