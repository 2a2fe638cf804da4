package io.messagecontract.validate;

/**
 * Knows most texts that are dates with times (RFC 3339, section 5.6), by their characters alone, so
 * that the engine need not be asked for each: it makes objects of them, and messages are full of
 * them.
 */
final class DateTimes {

  private static final int LENGTH = "2024-05-07T10:11:12".length();
  private static final int MOST_DIGITS = 9;
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private DateTimes() {}

  /** Returns true only for texts that are one; what is unusual is for the engine. */
  static boolean isSure(char[] text, int from, int length) {
    if (length <= LENGTH
        || text[from + 4] != '-'
        || text[from + 7] != '-'
        || text[from + 10] != 'T'
        || text[from + 13] != ':'
        || text[from + 16] != ':') {
      return false;
    }
    int month = number(text, from + 5);
    return number(text, from) >= 0
        && number(text, from + 2) > 0
        && isWithin(month, 1, 12)
        && isWithin(number(text, from + 8), 1, DAYS[month - 1])
        && isWithin(number(text, from + 11), 0, 23)
        && isWithin(number(text, from + 14), 0, 59)
        && isWithin(number(text, from + 17), 0, 59)
        && endsWell(text, from + LENGTH, from + length);
  }

  private static boolean endsWell(char[] text, int start, int end) {
    int at = start;
    if (text[at] == '.') {
      do {
        at++;
      } while (at < end && isDigit(text[at]));
      if (!isWithin(at - start - 1, 1, MOST_DIGITS) || at == end) {
        return false;
      }
    }
    if (text[at] == 'Z') {
      return at == end - 1;
    }
    return (text[at] == '+' || text[at] == '-')
        && end == at + "+00:00".length()
        && text[at + 3] == ':'
        && isWithin(number(text, at + 1), 0, 14)
        && isWithin(number(text, at + 4), 0, 59);
  }

  private static boolean isWithin(int number, int least, int most) {
    return number >= least && number <= most;
  }

  /** Returns the number of two digits that stand here; a negative one if they are none. */
  private static int number(char[] text, int at) {
    char tens = text[at];
    char ones = text[at + 1];
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
