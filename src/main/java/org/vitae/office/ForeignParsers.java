package org.vitae.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AbstractExternalProcessParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parsers of Tika for formats that aren't read here, as far as an embedder has put them on the
 * class path. Of Tika's own none that starts programs, asks the network or looks into pictures;
 * what others have registered is the embedder's choice, unless it starts programs by Tika's means.
 */
final class ForeignParsers {
  private static final String TIKA = "org.apache.tika.parser.";

  /** Of Tika's own parsers those of documents, by their packages. */
  private static final List<String> DOCUMENTS =
      List.of(
          "microsoft", "odf", "wordperfect", "iwork", "hwp", "mif", "indesign", "epub", "apple");

  /** What is no document, though parsers may offer to read it; texts are read here. */
  private static final Set<String> NEVER =
      Set.of(
          "application/pdf",
          "application/xml",
          "application/xhtml+xml",
          "application/octet-stream",
          "application/zip",
          "application/mbox",
          "application/vnd.ms-outlook",
          "application/vnd.ms-outlook-pst",
          "application/vnd.ms-tnef",
          "application/x-msaccess",
          "application/x-tnef",
          "application/x-tika-msoffice",
          "application/x-tika-ooxml");

  private final CompositeParser parsers;

  private ForeignParsers(List<Parser> found) {
    this.parsers =
        found.isEmpty()
            ? new CompositeParser()
            : new CompositeParser(MediaTypeRegistry.getDefaultRegistry(), found);
  }

  /** Those that Vitae's class loader sees. */
  static ForeignParsers onClassPath() {
    List<Parser> found = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Parser>> all =
        ServiceLoader.load(Parser.class, ForeignParsers.class.getClassLoader()).stream().iterator();
    while (true) {
      try {
        if (!all.hasNext()) {
          return new ForeignParsers(found);
        }
        ServiceLoader.Provider<Parser> provider = all.next();
        if (isWanted(provider.type())) {
          found.add(provider.get());
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        // One that lacks a library of its own reads nothing anyway.
      }
    }
  }

  /** Asked before it is made: some start programs when they are. */
  private static boolean isWanted(Class<? extends Parser> type) {
    String name = type.getName();
    return !AbstractExternalProcessParser.class.isAssignableFrom(type)
        && (!name.startsWith(TIKA)
            || DOCUMENTS.stream().anyMatch(p -> name.startsWith(TIKA + p + ".")));
  }

  /**
   * The media type of a file that one of them reads.
   *
   * @param name a hint, or empty
   */
  Optional<String> type(byte[] bytes, String name) {
    Map<MediaType, Parser> known = parsers.getParsers(new ParseContext());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    MediaType type = detect(bytes, name);
    for (MediaType t = type; t != null && isDocument(t); t = supertype(t)) {
      if (known.containsKey(t)) {
        return Optional.of(type.toString());
      }
    }
    return Optional.empty();
  }

  private @Nullable MediaType supertype(MediaType type) {
    return parsers.getMediaTypeRegistry().getSupertype(type);
  }

  private static boolean isDocument(MediaType type) {
    return type.getType().equals("application") && !NEVER.contains(type.getBaseType().toString());
  }

  private static MediaType detect(byte[] bytes, String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return new DefaultDetector(ForeignParsers.class.getClassLoader()).detect(in, metadata);
    } catch (IOException | RuntimeException | LinkageError e) {
      // Detectors come from the class path too, and one that fails tells nothing.
      return MediaType.OCTET_STREAM;
    }
  }

  Parser parser() {
    return parsers;
  }
}
