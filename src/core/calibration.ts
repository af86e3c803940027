import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.96414,
    features: {
      margin: {
        mean: -12.6454,
        deviation: 4.4471,
        weight: 1.08551,
      },
      readerProbability: {
        mean: 0.0326396,
        deviation: 0.158011,
        weight: 0.00912813,
      },
      belowPassageBest: {
        mean: 2.73241,
        deviation: 4.67404,
        weight: 0.210784,
      },
      belowBest: {
        mean: 9.95951,
        deviation: 6.21889,
        weight: -0.993436,
      },
      sentenceSimilarity: {
        mean: 0.453239,
        deviation: 0.0904945,
        weight: 0.25546,
      },
      belowMostSimilar: {
        mean: 0.182297,
        deviation: 0.0985867,
        weight: -0.591315,
      },
      headingSimilarity: {
        mean: 0.474106,
        deviation: 0.0737045,
        weight: -0.0675432,
      },
      passageSimilarity: {
        mean: 0.550031,
        deviation: 0.0834662,
        weight: 0.109059,
      },
      sentenceOverlap: {
        mean: 0.0670194,
        deviation: 0.14654,
        weight: -0.114121,
      },
      contextOverlap: {
        mean: 0.0716343,
        deviation: 0.149917,
        weight: 0.303262,
      },
      reciprocalRank: {
        mean: 0.404469,
        deviation: 0.294284,
        weight: 0.499188,
      },
      logLength: {
        mean: 4.60633,
        deviation: 0.554367,
        weight: 0.197673,
      },
      asks: {
        mean: 0.00546563,
        deviation: 0.0737276,
        weight: -0.0902259,
      },
      repliesTo: {
        mean: 0.00265926,
        deviation: 0.0363584,
        weight: 0.0683577,
      },
      previousSimilarity: {
        mean: 0.460392,
        deviation: 0.0875593,
        weight: 0.165225,
      },
      nextSimilarity: {
        mean: 0.45566,
        deviation: 0.0869427,
        weight: 0.0281778,
      },
      opensPassage: {
        mean: 0.289363,
        deviation: 0.453467,
        weight: -0.221952,
      },
      passageBestSimilarity: {
        mean: 0.531092,
        deviation: 0.0877509,
        weight: -0.177032,
      },
      answerKind: {
        mean: 0.487913,
        deviation: 0.38696,
        weight: 0.0563903,
      },
      sentenceKind: {
        mean: 0.585085,
        deviation: 0.377684,
        weight: 0.00550284,
      },
      names: {
        mean: 0.843336,
        deviation: 0.938457,
        weight: -0.287364,
      },
      unknownNames: {
        mean: 0.0216523,
        deviation: 0.145545,
        weight: 0.0380364,
      },
      unknownTerms: {
        mean: 0.152084,
        deviation: 0.199979,
        weight: 0.220689,
      },
    },
  },
  answerable: {
    intercept: 0.922519,
    features: {
      first: {
        mean: -0.24028,
        deviation: 2.05033,
        weight: 0.730038,
      },
      second: {
        mean: -3.27268,
        deviation: 1.87458,
        weight: 0.160593,
      },
      third: {
        mean: -4.50265,
        deviation: 1.6974,
        weight: 0.250974,
      },
      firstMargin: {
        mean: -1.48371,
        deviation: 6.87861,
        weight: 0.644121,
      },
      firstSimilarity: {
        mean: 0.605903,
        deviation: 0.0859252,
        weight: 0.0756073,
      },
      firstHeadingSimilarity: {
        mean: 0.50155,
        deviation: 0.0946726,
        weight: 0.00969175,
      },
      firstOverlap: {
        mean: 0.353864,
        deviation: 0.270059,
        weight: 0.0919041,
      },
      bestMargin: {
        mean: -1.03197,
        deviation: 6.46255,
        weight: 0.651612,
      },
      bestSimilarity: {
        mean: 0.638229,
        deviation: 0.0702282,
        weight: 0.151824,
      },
      bestPassageSimilarity: {
        mean: 0.643546,
        deviation: 0.0698685,
        weight: 0.108275,
      },
      bestOverlap: {
        mean: 0.443036,
        deviation: 0.239937,
        weight: -0.178436,
      },
      names: {
        mean: 0.765487,
        deviation: 0.918278,
        weight: -0.393064,
      },
      unknownNames: {
        mean: 0.0199115,
        deviation: 0.139696,
        weight: -0.0488564,
      },
      unknownTerms: {
        mean: 0.155765,
        deviation: 0.201339,
        weight: 0.0968205,
      },
    },
  },
  right: {
    intercept: -0.0425642,
    features: {
      answerable: {
        mean: 0.922519,
        deviation: 2.25913,
        weight: 1.92931,
      },
    },
  },
  threshold: 0.22,
}
