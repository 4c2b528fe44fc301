package org.vitae.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Normalizer;

/** An element of XML with what is in it, by names without namespaces. For one thread. */
public final class XmlElement {
  private final String name;
  private final List<XmlElement> children = new ArrayList<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** The root, of a document. */
  XmlElement onlyChild() {
    return children.get(0);
  }

  /** The elements at a path such as {@code EducationList/Education}. */
  public List<XmlElement> all(String path) {
    Stream<XmlElement> at = Stream.of(this);
    for (String step : path.split("/")) {
      at = at.flatMap(e -> e.children.stream().filter(c -> c.name.equals(step)));
    }
    return at.toList();
  }

  public Optional<XmlElement> first(String path) {
    return all(path).stream().findFirst();
  }

  /** The text of the first element at a path that has any. */
  public @Nullable String text(String path) {
    return all(path).stream()
        .map(XmlElement::text)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse(null);
  }

  public String text() {
    return Normalizer.collapse(text);
  }
}
