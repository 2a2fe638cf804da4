package org.example.orders;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** JSON with Jackson 3 and networknt 3. */
public final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  public static String write(Map<String, ?> values) {
    return MAPPER.writeValueAsString(values);
  }

  public static Map<String, Object> read(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  public static String ofYaml(String yaml) {
    return new YAMLMapper().readTree(yaml).toString();
  }

  public static boolean accepts(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  /** One class of every library that {@code user.jars} names, in the same order. */
  public static List<Class<?>> libraries() {
    return List.of(
        JsonMapper.class,
        YAMLMapper.class,
        org.snakeyaml.engine.v2.api.Load.class,
        SchemaRegistry.class);
  }
}
