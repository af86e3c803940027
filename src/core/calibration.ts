import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.9214,
    features: {
      margin: {
        mean: -13.1657,
        deviation: 4.07018,
        weight: 0.946738,
      },
      readerProbability: {
        mean: 0.0257055,
        deviation: 0.142364,
        weight: -0.0637994,
      },
      belowPassageBest: {
        mean: 2.33445,
        deviation: 4.41418,
        weight: 0.106815,
      },
      belowBest: {
        mean: 11.8136,
        deviation: 7.22086,
        weight: -0.910786,
      },
      sentenceSimilarity: {
        mean: 0.444486,
        deviation: 0.0857647,
        weight: 0.136448,
      },
      belowMostSimilar: {
        mean: 0.193096,
        deviation: 0.0984611,
        weight: -0.884675,
      },
      headingSimilarity: {
        mean: 0.475204,
        deviation: 0.0716145,
        weight: 0.0545715,
      },
      passageSimilarity: {
        mean: 0.54153,
        deviation: 0.0789196,
        weight: 0.260067,
      },
      sentenceOverlap: {
        mean: 0.0565997,
        deviation: 0.128997,
        weight: -0.25025,
      },
      contextOverlap: {
        mean: 0.0610569,
        deviation: 0.132795,
        weight: 0.294315,
      },
      reciprocalRank: {
        mean: 0.349568,
        deviation: 0.278784,
        weight: 0.350648,
      },
      logLength: {
        mean: 4.62432,
        deviation: 0.541599,
        weight: 0.188597,
      },
    },
  },
  answerable: {
    intercept: 0.906675,
    features: {
      first: {
        mean: -0.338487,
        deviation: 1.89182,
        weight: 0.596877,
      },
      second: {
        mean: -3.02235,
        deviation: 1.64189,
        weight: 0.244815,
      },
      third: {
        mean: -4.12483,
        deviation: 1.45496,
        weight: 0.200735,
      },
      firstMargin: {
        mean: -1.81236,
        deviation: 7.5131,
        weight: 0.631724,
      },
      firstSimilarity: {
        mean: 0.605491,
        deviation: 0.086607,
        weight: 0.15957,
      },
      firstHeadingSimilarity: {
        mean: 0.503458,
        deviation: 0.0927537,
        weight: 0.0288316,
      },
      firstOverlap: {
        mean: 0.334706,
        deviation: 0.257659,
        weight: 0.0326793,
      },
      bestMargin: {
        mean: -1.22873,
        deviation: 7.2169,
        weight: 0.557273,
      },
      bestSimilarity: {
        mean: 0.635425,
        deviation: 0.0704981,
        weight: 0.093785,
      },
      bestPassageSimilarity: {
        mean: 0.642563,
        deviation: 0.0685618,
        weight: 0.0473425,
      },
      bestOverlap: {
        mean: 0.422758,
        deviation: 0.231381,
        weight: -0.326459,
      },
    },
  },
  right: {
    intercept: -0.0916169,
    features: {
      answerable: {
        mean: 0.906675,
        deviation: 1.91238,
        weight: 1.52885,
      },
    },
  },
  threshold: 0.18,
}
