package org.vitae.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Resume;

/**
 * Résumés as JSON Resume: UTF-8, indented by two blanks, keys in a stable order, ending with a
 * newline. What is absent or empty is not written. Thread-safe.
 *
 * <pre>{@code String json = JsonResume.write(resume);}</pre>
 */
public final class JsonResume {
  private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

  private JsonResume() {}

  public static String write(Resume resume) {
    return writeTree(toTree(resume));
  }

  /** Writes and flushes; the caller closes the writer. */
  public static void write(Resume resume, Writer out) throws IOException {
    out.write(write(resume));
    out.flush();
  }

  /** Writes and flushes; the caller closes the stream. */
  public static void write(Resume resume, OutputStream out) throws IOException {
    out.write(write(resume).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Reads what {@link #write} wrote and any other JSON Resume 1.0.0 or 1.3.1. Keys that the model
   * doesn't know are ignored.
   *
   * @throws JsonResumeException if it is no JSON, or a value is none that a résumé can hold, such
   *     as a date outside of the calendar
   */
  public static Resume read(String json) {
    return unchecked(() -> ResumeMapper.READER.readValue(withoutMark(json), Resume.class));
  }

  /**
   * @throws JsonResumeException as {@link #read(String)}
   * @throws IOException if the file can't be read
   */
  public static Resume read(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    return unchecked(() -> ResumeMapper.READER.readValue(json, Resume.class));
  }

  /** What {@link #write} writes, as maps, lists and strings. */
  public static Map<String, Object> toTree(Resume resume) {
    return ResumeTree.of(resume);
  }

  /**
   * Any JSON object as maps, lists, strings, numbers, booleans and nulls, in the text's order.
   *
   * @throws JsonResumeException if it is no JSON object
   */
  public static Map<String, Object> readTree(String json) {
    return unchecked(() -> ResumeMapper.TREES.readValue(withoutMark(json), TREE));
  }

  /**
   * @throws JsonResumeException as {@link #readTree(String)}
   * @throws IOException if the file can't be read
   */
  public static Map<String, Object> readTree(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    return unchecked(() -> ResumeMapper.TREES.readValue(json, TREE));
  }

  /** Maps, lists, strings, numbers, booleans and nulls as JSON, laid out as {@link #write} does. */
  public static String writeTree(Map<String, ?> tree) {
    try {
      return ResumeMapper.WRITER.writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("no tree of JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** As {@link #writeTree}, in one line and without its end. */
  public static String writeLine(Map<String, ?> tree) {
    try {
      return ResumeMapper.TREES.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("no tree of JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** A list of such trees as a JSON array. */
  public static String writeTrees(List<? extends Map<String, ?>> trees) {
    try {
      return ResumeMapper.WRITER.writeValueAsString(trees) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("no trees of JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Reads text that is in memory, so that whatever goes wrong is the text's fault. */
  private static <T> T unchecked(Callable<@Nullable T> reading) {
    try {
      T value = reading.call();
      if (value == null) {
        throw new JsonResumeException("expected an object, found nothing", 0, 0, "", null);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JsonResumeException("this is no JSON: " + e.getMessage(), 0, 0, "", e);
    }
  }

  private static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }
}
