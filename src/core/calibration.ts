import type { Calibration } from './confidence.ts'

/** Made by `npm run fit:confidence` from 904 questions on 22 documents; not for editing by hand. */
export const CALIBRATION: Calibration = {
  sentence: {
    intercept: -6.91116,
    features: {
      margin: {
        mean: -12.6331,
        deviation: 4.4553,
        weight: 1.06234,
      },
      readerProbability: {
        mean: 0.0327629,
        deviation: 0.15841,
        weight: 0.0137464,
      },
      belowPassageBest: {
        mean: 2.75257,
        deviation: 4.69053,
        weight: 0.205012,
      },
      belowBest: {
        mean: 9.9335,
        deviation: 6.23517,
        weight: -0.993851,
      },
      sentenceSimilarity: {
        mean: 0.45076,
        deviation: 0.0891507,
        weight: 0.372601,
      },
      belowMostSimilar: {
        mean: 0.176395,
        deviation: 0.0967187,
        weight: -0.481796,
      },
      headingSimilarity: {
        mean: 0.475853,
        deviation: 0.0736295,
        weight: -0.101483,
      },
      passageSimilarity: {
        mean: 0.54524,
        deviation: 0.0815157,
        weight: 0.106875,
      },
      sentenceOverlap: {
        mean: 0.0639627,
        deviation: 0.145462,
        weight: -0.0554462,
      },
      contextOverlap: {
        mean: 0.0681353,
        deviation: 0.148316,
        weight: 0.248475,
      },
      reciprocalRank: {
        mean: 0.405462,
        deviation: 0.294715,
        weight: 0.496378,
      },
      logLength: {
        mean: 4.60412,
        deviation: 0.555072,
        weight: 0.208186,
      },
      asks: {
        mean: 0.00546764,
        deviation: 0.0737411,
        weight: -0.103141,
      },
      repliesTo: {
        mean: 0.00266344,
        deviation: 0.0364152,
        weight: 0.0805784,
      },
      previousSimilarity: {
        mean: 0.458859,
        deviation: 0.0864198,
        weight: 0.162744,
      },
      nextSimilarity: {
        mean: 0.454731,
        deviation: 0.0867201,
        weight: 0.0590049,
      },
      opensPassage: {
        mean: 0.289364,
        deviation: 0.453467,
        weight: -0.203806,
      },
      passageBestSimilarity: {
        mean: 0.527374,
        deviation: 0.0857677,
        weight: -0.198615,
      },
      answerKind: {
        mean: 0.486305,
        deviation: 0.388013,
        weight: 0.0485736,
      },
      sentenceKind: {
        mean: 0.582672,
        deviation: 0.37935,
        weight: -0.00468037,
      },
      names: {
        mean: 0.771621,
        deviation: 0.910942,
        weight: -0.340287,
      },
      unknownNames: {
        mean: 0.0216603,
        deviation: 0.145572,
        weight: 0.0588772,
      },
      unknownTerms: {
        mean: 0.158559,
        deviation: 0.213433,
        weight: 0.210208,
      },
    },
  },
  answerable: {
    intercept: 0.940978,
    features: {
      first: {
        mean: -0.269478,
        deviation: 2.07716,
        weight: 0.717344,
      },
      second: {
        mean: -3.25566,
        deviation: 1.85174,
        weight: 0.174515,
      },
      third: {
        mean: -4.49062,
        deviation: 1.65811,
        weight: 0.232715,
      },
      firstMargin: {
        mean: -1.49707,
        deviation: 6.88725,
        weight: 0.638812,
      },
      firstSimilarity: {
        mean: 0.59841,
        deviation: 0.0868715,
        weight: 0.117692,
      },
      firstHeadingSimilarity: {
        mean: 0.5024,
        deviation: 0.0911779,
        weight: 0.0364608,
      },
      firstOverlap: {
        mean: 0.349731,
        deviation: 0.279572,
        weight: 0.114639,
      },
      bestMargin: {
        mean: -1.04448,
        deviation: 6.4907,
        weight: 0.662785,
      },
      bestSimilarity: {
        mean: 0.630144,
        deviation: 0.0699367,
        weight: 0.16568,
      },
      bestPassageSimilarity: {
        mean: 0.634102,
        deviation: 0.0681239,
        weight: 0.108733,
      },
      bestOverlap: {
        mean: 0.436087,
        deviation: 0.251381,
        weight: -0.244591,
      },
      names: {
        mean: 0.690265,
        deviation: 0.882019,
        weight: -0.436226,
      },
      unknownNames: {
        mean: 0.0199115,
        deviation: 0.139696,
        weight: -0.0413022,
      },
      unknownTerms: {
        mean: 0.16065,
        deviation: 0.211821,
        weight: 0.0487204,
      },
    },
  },
  right: {
    intercept: -0.06919,
    features: {
      answerable: {
        mean: 0.940978,
        deviation: 2.29416,
        weight: 1.97034,
      },
    },
  },
  threshold: 0.19,
}
