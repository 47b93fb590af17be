const questionWords = /^(?:who|whom|whose|what|why|how|whether|if|when|where|which)$/;

export function isQuestionWord(word: string): boolean {
  return questionWords.test(word);
}
