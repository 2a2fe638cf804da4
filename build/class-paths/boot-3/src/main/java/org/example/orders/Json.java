package org.example.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;

/** JSON with Jackson 2 and networknt 1. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static String write(Map<String, ?> values) throws JsonProcessingException {
    return MAPPER.writeValueAsString(values);
  }

  public static Map<String, Object> read(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  public static String ofYaml(String yaml) throws JsonProcessingException {
    return new YAMLMapper().readTree(yaml).toString();
  }

  public static boolean accepts(String schema, String json) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  /** One class of every library that {@code user.jars} names, in the same order. */
  public static List<Class<?>> libraries() {
    return List.of(
        ObjectMapper.class,
        YAMLMapper.class,
        org.yaml.snakeyaml.Yaml.class,
        JsonSchemaFactory.class);
  }
}
