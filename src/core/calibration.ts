import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.95831,
    features: {
      margin: {
        mean: -12.6469,
        deviation: 4.44601,
        weight: 1.0859,
      },
      readerProbability: {
        mean: 0.0326417,
        deviation: 0.157942,
        weight: 0.00883328,
      },
      belowPassageBest: {
        mean: 2.73191,
        deviation: 4.67328,
        weight: 0.210161,
      },
      belowBest: {
        mean: 9.95852,
        deviation: 6.21862,
        weight: -0.991258,
      },
      sentenceSimilarity: {
        mean: 0.453236,
        deviation: 0.0905047,
        weight: 0.255002,
      },
      belowMostSimilar: {
        mean: 0.18231,
        deviation: 0.0985889,
        weight: -0.594453,
      },
      headingSimilarity: {
        mean: 0.474088,
        deviation: 0.0737144,
        weight: -0.0633235,
      },
      passageSimilarity: {
        mean: 0.550021,
        deviation: 0.0834711,
        weight: 0.107522,
      },
      sentenceOverlap: {
        mean: 0.0670447,
        deviation: 0.146642,
        weight: -0.11382,
      },
      contextOverlap: {
        mean: 0.0716596,
        deviation: 0.150016,
        weight: 0.299192,
      },
      reciprocalRank: {
        mean: 0.404443,
        deviation: 0.294253,
        weight: 0.494267,
      },
      logLength: {
        mean: 4.60633,
        deviation: 0.554367,
        weight: 0.198379,
      },
      asks: {
        mean: 0.00546563,
        deviation: 0.0737276,
        weight: -0.0913478,
      },
      repliesTo: {
        mean: 0.00265926,
        deviation: 0.0363584,
        weight: 0.0683038,
      },
      previousSimilarity: {
        mean: 0.460385,
        deviation: 0.087569,
        weight: 0.161396,
      },
      nextSimilarity: {
        mean: 0.455655,
        deviation: 0.0869508,
        weight: 0.0271012,
      },
      opensPassage: {
        mean: 0.289363,
        deviation: 0.453467,
        weight: -0.220791,
      },
      passageBestSimilarity: {
        mean: 0.531097,
        deviation: 0.0877561,
        weight: -0.171362,
      },
      answerKind: {
        mean: 0.48786,
        deviation: 0.386959,
        weight: 0.0652882,
      },
      sentenceKind: {
        mean: 0.585085,
        deviation: 0.377684,
        weight: -0.00205578,
      },
      names: {
        mean: 0.843336,
        deviation: 0.938457,
        weight: -0.288103,
      },
      unknownNames: {
        mean: 0.0216523,
        deviation: 0.145545,
        weight: 0.0378925,
      },
      unknownTerms: {
        mean: 0.152084,
        deviation: 0.199979,
        weight: 0.217803,
      },
    },
  },
  answerable: {
    intercept: 0.921984,
    features: {
      first: {
        mean: -0.243468,
        deviation: 2.04951,
        weight: 0.71611,
      },
      second: {
        mean: -3.27256,
        deviation: 1.87457,
        weight: 0.159217,
      },
      third: {
        mean: -4.49999,
        deviation: 1.69764,
        weight: 0.248476,
      },
      firstMargin: {
        mean: -1.48549,
        deviation: 6.87769,
        weight: 0.645697,
      },
      firstSimilarity: {
        mean: 0.605911,
        deviation: 0.0859284,
        weight: 0.0788925,
      },
      firstHeadingSimilarity: {
        mean: 0.501548,
        deviation: 0.094678,
        weight: 0.0114211,
      },
      firstOverlap: {
        mean: 0.353952,
        deviation: 0.270131,
        weight: 0.0984448,
      },
      bestMargin: {
        mean: -1.03567,
        deviation: 6.46109,
        weight: 0.661188,
      },
      bestSimilarity: {
        mean: 0.638246,
        deviation: 0.0702187,
        weight: 0.150151,
      },
      bestPassageSimilarity: {
        mean: 0.643558,
        deviation: 0.0698827,
        weight: 0.10596,
      },
      bestOverlap: {
        mean: 0.443319,
        deviation: 0.240194,
        weight: -0.189952,
      },
      names: {
        mean: 0.765487,
        deviation: 0.918278,
        weight: -0.391781,
      },
      unknownNames: {
        mean: 0.0199115,
        deviation: 0.139696,
        weight: -0.0497758,
      },
      unknownTerms: {
        mean: 0.155765,
        deviation: 0.201339,
        weight: 0.0944743,
      },
    },
  },
  right: {
    intercept: -0.0417462,
    features: {
      answerable: {
        mean: 0.921984,
        deviation: 2.25604,
        weight: 1.92473,
      },
    },
  },
  threshold: 0.22,
}
