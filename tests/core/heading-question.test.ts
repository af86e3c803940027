import { describe, expect, it } from 'vitest'
import { headingQuestion, nounPhrase } from '../../src/core/heading-question.ts'
import { usualCase } from '../../src/core/usual-case.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const prose = `The Article

The camera stays close, and its visual language is warm. In Lisbon the story of Ilse Brandt was filmed in colour, with little
light, by a small crew. The critical reception was kind: its director and other films were praised, and the effects of the
rain have a role of their own. The visitors of the harbour pay a fee, and the dignity of the unseen is its theme. People say
that “Red Rocket” is near to it.
`
const writing = usualCase(readDocument({ path: 'a.txt', bytes: new TextEncoder().encode(prose) }))

describe('the question that a heading makes', () => {
  it.each([
    ['Critical Reception', 'What about the critical reception?'],
    ['Cinematography and Visuals', 'What about the cinematography and visuals?'],
    ['Cast and characters', 'What about the cast and characters?'],
    ['The Story', 'What about the story?'],
    ['Director’s Vision', 'What about the director’s vision?'],
    ['Comparison to Other Films', 'What about the comparison to other films?'],
    ['Other Films', 'What about other films?'],
    ['Use of Color, Lighting, and Framing', 'What about the use of color, lighting, and framing?'],
    ['The Dignity of the Unseen', 'What about the dignity of the unseen?'],
    ['Unique Aspects of “Red Rocket”', undefined],
    ['The Role of “Red Rocket”', 'What about the role of “Red Rocket”?'],
    ['Filming', 'What about the filming?'],
    ['Visitors and Fees', 'What about the visitors and fees?'],
    ['Story:', 'What about the story?'],
  ])('%s → %s', (heading, question) => {
    expect(headingQuestion(heading, writing)).toBe(question)
  })

  it.each([
    ['Exploration of the Story', 'the story'],
    ['Examination of the Director’s Role', 'the director’s role'],
    ['Plot Summary', 'the plot'],
    ['Main Characters Introduction', 'the main characters'],
    ['Production Insights', 'the production'],
    ['The look of the crew', 'the look of the crew'],
  ])('asks for what “%s” announces', (heading, phrase) => {
    expect(nounPhrase(heading, writing)).toBe(phrase)
  })

  it.each([
    ['Filming in Lisbon', undefined],
    ['Lisbon', 'Lisbon'],
    ['Ilse Brandt’s Films', 'Ilse Brandt’s films'],
    ['The Films of Ilse Brandt', 'the films of Ilse Brandt'],
    ['Production in Gdansk', undefined],
    ['Production and release in Gdansk', 'the production and release in Gdansk'],
  ])('keeps the capitals of names in %s, and makes nothing of what may be one', (heading, phrase) => {
    expect(nounPhrase(heading, writing)).toBe(phrase)
  })

  it.each([
    'Introduction',
    'Overview',
    'Conclusion',
    'See also',
    'Frequently Asked Questions',
    'Character Analysis',
    'Behind the Scenes',
    'In Lisbon',
    'How It Was Filmed',
    'What the Film Shows',
    'Why It Matters',
    'A Story Told in Colour',
    'Counting the Visitors',
    'Your Rights',
    'Our Crew',
    'The Director Speaks',
    'What Works and What Does Not',
    'A Borrowed Tune?',
    'Themes: Counting the Visitors',
    '1976',
    '— ★ —',
    '',
    'A very long heading that says all there is to say about the story of the harbour and its crew',
  ])('makes none of “%s”', (heading) => {
    expect(headingQuestion(heading, writing)).toBeUndefined()
  })

  it('takes time in proportion to a hostile heading', () => {
    for (const part of ['The ', '“', 'overview of ', 'a'.repeat(10), ' summary', "'s "]) {
      expect(headingQuestion(part.repeat(20_000), writing)).toBeUndefined()
    }
  })
})
