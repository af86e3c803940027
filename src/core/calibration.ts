import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.89343,
    features: {
      margin: {
        mean: -12.6331,
        deviation: 4.4553,
        weight: 1.06455,
      },
      readerProbability: {
        mean: 0.0327629,
        deviation: 0.15841,
        weight: 0.0126569,
      },
      belowPassageBest: {
        mean: 2.75257,
        deviation: 4.69053,
        weight: 0.200053,
      },
      belowBest: {
        mean: 9.9335,
        deviation: 6.23517,
        weight: -0.984631,
      },
      sentenceSimilarity: {
        mean: 0.45076,
        deviation: 0.0891507,
        weight: 0.382865,
      },
      belowMostSimilar: {
        mean: 0.176395,
        deviation: 0.0967187,
        weight: -0.481361,
      },
      headingSimilarity: {
        mean: 0.475853,
        deviation: 0.0736295,
        weight: -0.0948779,
      },
      passageSimilarity: {
        mean: 0.54524,
        deviation: 0.0815157,
        weight: 0.110118,
      },
      sentenceOverlap: {
        mean: 0.0639627,
        deviation: 0.145462,
        weight: -0.0516319,
      },
      contextOverlap: {
        mean: 0.0681353,
        deviation: 0.148316,
        weight: 0.237895,
      },
      reciprocalRank: {
        mean: 0.405462,
        deviation: 0.294715,
        weight: 0.494198,
      },
      logLength: {
        mean: 4.60412,
        deviation: 0.555072,
        weight: 0.208304,
      },
      asks: {
        mean: 0.00546764,
        deviation: 0.0737411,
        weight: -0.101958,
      },
      repliesTo: {
        mean: 0.00266344,
        deviation: 0.0364152,
        weight: 0.0811452,
      },
      previousSimilarity: {
        mean: 0.458859,
        deviation: 0.0864198,
        weight: 0.166886,
      },
      nextSimilarity: {
        mean: 0.454731,
        deviation: 0.0867201,
        weight: 0.0636367,
      },
      opensPassage: {
        mean: 0.289364,
        deviation: 0.453467,
        weight: -0.212207,
      },
      passageBestSimilarity: {
        mean: 0.527374,
        deviation: 0.0857677,
        weight: -0.20726,
      },
      answerKind: {
        mean: 0.486305,
        deviation: 0.388013,
        weight: 0.0456026,
      },
      sentenceKind: {
        mean: 0.582672,
        deviation: 0.37935,
        weight: -0.00281142,
      },
      names: {
        mean: 0.633878,
        deviation: 0.711252,
        weight: -0.291367,
      },
      unknownNames: {
        mean: 0.0216603,
        deviation: 0.145572,
        weight: 0.0533209,
      },
      unknownTerms: {
        mean: 0.158559,
        deviation: 0.213433,
        weight: 0.214179,
      },
    },
  },
  answerable: {
    intercept: 0.948887,
    features: {
      first: {
        mean: -0.266902,
        deviation: 2.06197,
        weight: 0.726038,
      },
      second: {
        mean: -3.244,
        deviation: 1.8382,
        weight: 0.172098,
      },
      third: {
        mean: -4.47577,
        deviation: 1.6404,
        weight: 0.252032,
      },
      firstMargin: {
        mean: -1.49707,
        deviation: 6.88725,
        weight: 0.637538,
      },
      firstSimilarity: {
        mean: 0.59841,
        deviation: 0.0868715,
        weight: 0.126148,
      },
      firstHeadingSimilarity: {
        mean: 0.5024,
        deviation: 0.0911779,
        weight: 0.0396405,
      },
      firstOverlap: {
        mean: 0.349731,
        deviation: 0.279572,
        weight: 0.127385,
      },
      bestMargin: {
        mean: -1.04448,
        deviation: 6.4907,
        weight: 0.64308,
      },
      bestSimilarity: {
        mean: 0.630144,
        deviation: 0.0699367,
        weight: 0.170261,
      },
      bestPassageSimilarity: {
        mean: 0.634102,
        deviation: 0.0681239,
        weight: 0.122113,
      },
      bestOverlap: {
        mean: 0.436087,
        deviation: 0.251381,
        weight: -0.285955,
      },
      names: {
        mean: 0.56969,
        deviation: 0.689371,
        weight: -0.418499,
      },
      unknownNames: {
        mean: 0.0199115,
        deviation: 0.139696,
        weight: -0.0313956,
      },
      unknownTerms: {
        mean: 0.16065,
        deviation: 0.211821,
        weight: 0.0400905,
      },
    },
  },
  right: {
    intercept: -0.0574136,
    features: {
      answerable: {
        mean: 0.948887,
        deviation: 2.26423,
        weight: 1.93186,
      },
    },
  },
  threshold: 0.2,
}
