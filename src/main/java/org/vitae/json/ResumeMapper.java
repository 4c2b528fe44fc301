package org.vitae.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.model.Unwritten;

/** How Jackson is set up. All are immutable once built, and thread-safe. */
final class ResumeMapper {
  static final ObjectMapper READER = reader();
  static final ObjectMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  static final ObjectWriter WRITER = writer();

  private ResumeMapper() {}

  /** What is {@link Unwritten} isn't read either. */
  @JsonIgnoreProperties("byline")
  private interface WithoutByline {}

  private static ObjectMapper reader() {
    SimpleModule values =
        new SimpleModule("vitae")
            .addDeserializer(String.class, new TextDeserializer())
            .addDeserializer(PartialDate.class, new PartialDateDeserializer());
    return JsonMapper.builder()
        .addModule(values)
        .addHandler(new ShapeProblem())
        .addMixIn(Publication.class, WithoutByline.class)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .defaultSetterInfo(JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.SKIP))
        .build();
  }

  private static ObjectWriter writer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    pretty.indentArraysWith(indent);
    pretty.indentObjectsWith(indent);
    return new JsonMapper().writer(pretty);
  }
}
