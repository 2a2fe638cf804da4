package io.messagecontract.language;

/** How much may still be done for one question; steps, not seconds. */
final class Work {

  private long left;

  Work(long most) {
    this.left = most;
  }

  void spend(long steps) throws LanguageException {
    left -= steps;
    if (left < 0) {
      throw LanguageException.tooLarge("takes too much work");
    }
  }
}
