export {
  type Classifier,
  createClassifier,
  deserializeClassifier,
} from './classify/classifier.ts'
export { keyOfPiece } from './classify/feature-key.ts'
export { dealFolds } from './classify/folds.ts'
export {
  createSvm,
  fitSvm,
  type LinearSvm,
  type SvmOptions,
  scoreSvm,
} from './classify/linear-svm.ts'
export { createRandom, shuffle } from './classify/random.ts'
export {
  type Classification,
  ClassifierError,
  type ClassifierFault,
  type ClassifierOptions,
  type Example,
  type Field,
  type Message,
  type Ranked,
  type Reason,
} from './classify/types.ts'
export {
  type Counts,
  countKeys,
  learnVocabulary,
  type Vector,
  type Vocabulary,
  vectorise,
} from './classify/vocabulary.ts'
export { type Folded, type FoldOptions, foldText, keyOfText, originOf } from './fold/fold.ts'
