package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.SchemaValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract before and after an edit, loaded, and what the comparison says of it.
 *
 * @param model what writers may add
 * @param comparison what both are compared by
 */
record ComparedContract(
    EditedContract edited,
    Version before,
    Version after,
    ContentModel model,
    Comparison comparison) {

  /** One side, and who judges by it. */
  record Version(ContractDraft draft, Contract contract, SchemaValidator validator) {

    static Optional<Version> of(ContractDraft draft, Path file) {
      return draft
          .load(file)
          .map(c -> new Version(draft, c, new SchemaValidator(c.documents(), false)));
    }

    /** Where nothing is said, anything is accepted. */
    boolean accepts(Optional<SchemaPlace> schema, JsonNode value, boolean isClosed) {
      return schema.isEmpty()
          || (isClosed
              ? validator.acceptsClosed(schema.get(), value)
              : validator.accepts(schema.get(), value));
    }
  }

  static Optional<ComparedContract> of(EditedContract edited, Path folder, ContentModel model) {
    Optional<Version> before =
        Version.of(edited.before(), folder.resolve(edited.seed() + "-before.yaml"));
    return before.flatMap(
        was ->
            Version.of(edited.after(), folder.resolve(edited.seed() + "-after.yaml"))
                .map(is -> of(edited, was, is, model)));
  }

  private static ComparedContract of(
      EditedContract edited, Version before, Version after, ContentModel model) {
    Comparison comparison = new ContractComparator().compare(before.contract(), after.contract());
    return new ComparedContract(edited, before, after, model, comparison);
  }

  ComparedContract swapped() {
    return of(edited.swapped(), after, before, model);
  }

  List<Finding> findings(Guarantee... guarantees) {
    return comparison.findings(
        CompatibilityPolicy.DEFAULT.guarantees(Set.of(guarantees)).contentModel(model));
  }

  Version writer(Guarantee guarantee) {
    return guarantee == Guarantee.FORWARD ? after : before;
  }

  Version reader(Guarantee guarantee) {
    return guarantee == Guarantee.FORWARD ? before : after;
  }

  boolean writersAreClosed() {
    return model == ContentModel.CLOSED;
  }
}
