package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.MultipleOfValidator;
import io.messagecontract.verdict.Multiples;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The keyword {@code multipleOf} of networknt with all digits of a number: it makes a {@code
 * double} of each integer, so that every one beyond 2<sup>53</sup> seems even.
 */
final class ExactMultipleOf extends AbstractKeyword {

  ExactMultipleOf() {
    super("multipleOf");
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
    return new Validator(location, value, parent, context);
  }

  private static final class Validator extends MultipleOfValidator {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final @Nullable BigDecimal divisor;
    private final @Nullable Multiples multiples;

    Validator(SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
      super(location, value, parent, context);
      this.divisor = getDivisor(value);
      this.multiples = divisor == null ? null : Multiples.of(divisor);
    }

    @Override
    protected @Nullable BigDecimal getDivisor(JsonNode value) {
      return value.isNumber() && value.decimalValue().signum() != 0 ? value.decimalValue() : null;
    }

    /** Instead of the number, one that leaves nothing over just as it does, or something. */
    @Override
    protected @Nullable BigDecimal getDividend(JsonNode value) {
      if (!value.isNumber() || divisor == null || multiples == null) {
        return null;
      }
      return multiples.contain(value.decimalValue()) ? BigDecimal.ZERO : divisor.multiply(HALF);
    }
  }
}
