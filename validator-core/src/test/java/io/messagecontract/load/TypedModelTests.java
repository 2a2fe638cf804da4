package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read without jasyncapi is what jasyncapi would take. */
class TypedModelTests {

  private static final List<String> TEXTS =
      List.of("", " ", "a", "1", "true", "null", "3.0.0", "application/json", "send", "ä \n \"");

  private final LoadContext context =
      new LoadContext(new Documents(new FolderRoot(Path.of("")), new DocumentReader()));

  @ParameterizedTest
  @EnumSource(SkeletonObject.class)
  void takesEveryTextOfEveryField(SkeletonObject object) {
    TypedModel model = new TypedModel(context, object);
    for (String key : object.keys()) {
      for (String text : key.equals("action") ? List.of("send", "receive") : TEXTS) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode().put(key, text);

        assertThat(model.fits(new Place("a.yaml", "/" + key, holder.get(key))))
            .as("%s %s: %s", object, key, text)
            .isTrue();
      }
    }
    assertThat(context.findings()).isEmpty();
  }
}
