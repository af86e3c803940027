import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.37075,
    features: {
      margin: {
        mean: -13.0321,
        deviation: 4.29421,
        weight: 0.993095,
      },
      readerProbability: {
        mean: 0.0301245,
        deviation: 0.154374,
        weight: -0.0512955,
      },
      belowPassageBest: {
        mean: 2.53083,
        deviation: 4.66896,
        weight: 0.0880874,
      },
      belowBest: {
        mean: 9.9553,
        deviation: 6.67089,
        weight: -0.779658,
      },
      sentenceSimilarity: {
        mean: 0.44942,
        deviation: 0.0888455,
        weight: 0.132976,
      },
      belowMostSimilar: {
        mean: 0.182859,
        deviation: 0.0979521,
        weight: -0.909847,
      },
      headingSimilarity: {
        mean: 0.476009,
        deviation: 0.0729573,
        weight: 0.0469483,
      },
      passageSimilarity: {
        mean: 0.54977,
        deviation: 0.0819059,
        weight: 0.272925,
      },
      sentenceOverlap: {
        mean: 0.0659917,
        deviation: 0.139137,
        weight: -0.247558,
      },
      contextOverlap: {
        mean: 0.0711854,
        deviation: 0.143116,
        weight: 0.293399,
      },
      reciprocalRank: {
        mean: 0.400354,
        deviation: 0.293429,
        weight: 0.321599,
      },
      logLength: {
        mean: 4.62972,
        deviation: 0.537962,
        weight: 0.185649,
      },
    },
  },
  answerable: {
    intercept: 0.906948,
    features: {
      first: {
        mean: -0.323225,
        deviation: 1.91027,
        weight: 0.623256,
      },
      second: {
        mean: -3.03388,
        deviation: 1.65458,
        weight: 0.213652,
      },
      third: {
        mean: -4.18748,
        deviation: 1.43784,
        weight: 0.225181,
      },
      firstMargin: {
        mean: -1.80429,
        deviation: 7.51174,
        weight: 0.615846,
      },
      firstSimilarity: {
        mean: 0.605612,
        deviation: 0.0865976,
        weight: 0.189554,
      },
      firstHeadingSimilarity: {
        mean: 0.50406,
        deviation: 0.0928665,
        weight: 0.0526254,
      },
      firstOverlap: {
        mean: 0.334316,
        deviation: 0.258414,
        weight: 0.0475668,
      },
      bestMargin: {
        mean: -1.24691,
        deviation: 7.20391,
        weight: 0.558474,
      },
      bestSimilarity: {
        mean: 0.634155,
        deviation: 0.0713001,
        weight: 0.0599006,
      },
      bestPassageSimilarity: {
        mean: 0.642079,
        deviation: 0.0688161,
        weight: 0.0430209,
      },
      bestOverlap: {
        mean: 0.421322,
        deviation: 0.232406,
        weight: -0.337104,
      },
    },
  },
  right: {
    intercept: -0.0843424,
    features: {
      answerable: {
        mean: 0.906948,
        deviation: 1.91188,
        weight: 1.52865,
      },
    },
  },
  threshold: 0.18,
}
