package io.messagecontract.validate;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaException;
import java.util.List;

/** A question takes more than may be spent on it. */
final class TooManyStepsException extends SchemaException {

  private static final long serialVersionUID = 1L;

  private final transient List<Error> sure;

  /**
   * Says what is beyond its limit.
   *
   * @param reason a clause, for people
   * @param sure what is wrong in any case
   */
  TooManyStepsException(String reason, List<Error> sure) {
    super(reason);
    this.sure = sure;
  }

  /** Returns what is wrong in any case, as far as it was found. */
  List<Error> sure() {
    return List.copyOf(sure);
  }
}
