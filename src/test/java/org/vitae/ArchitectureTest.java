package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes against the table of packages in {@code docs/architecture.md}. */
class ArchitectureTest {
  private static final String BASE = "org.vitae";

  /** The packages of the libraries, by the names that the table uses. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("record-builder", List.of("io.soabase.recordbuilder")),
          Map.entry("Jackson", List.of("com.fasterxml.jackson")),
          Map.entry("json-schema-validator", List.of("com.networknt")),
          Map.entry("Tika", List.of("org.apache.tika")),
          Map.entry("Tika's OCR module", List.of("org.apache.tika")),
          Map.entry("POI", List.of("org.apache.poi")),
          Map.entry("mime4j", List.of("org.apache.james.mime4j")),
          Map.entry(
              "PDFBox", List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.xmpbox")),
          Map.entry("commonmark-java", List.of("org.commonmark")),
          Map.entry("jsoup", List.of("org.jsoup")),
          Map.entry("libphonenumber", List.of("com.google.i18n.phonenumbers")),
          Map.entry("OpenNLP", List.of("opennlp.tools")),
          Map.entry("picocli", List.of("picocli")),
          Map.entry("progressbar", List.of("me.tongfei.progressbar")));

  private static final List<String> FREE =
      List.of("java", "javax.imageio", "javax.xml.stream", "org.xml.sax", "org.jspecify");

  private static Map<String, PackageRow> table;
  private static JavaClasses classes;

  @BeforeAll
  static void read() throws IOException {
    table = PackageRow.table(Path.of("docs/architecture.md"));
    classes = new ClassFileImporter().importPath(Path.of("target/classes"));
  }

  @Test
  void everyPackageIsInTheTableAndTheOtherWayAround() {
    Set<String> compiled =
        classes.stream()
            .map(c -> name(c.getPackageName()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(compiled).isEqualTo(new TreeSet<>(table.keySet()));
  }

  @Test
  void aPackageDependsOnLowerLevelsOnly() {
    assertThat(violations(this::pointsUp)).isEmpty();
  }

  @Test
  void aLibraryHasOneImporter() {
    assertThat(violations(this::isForeign)).isEmpty();
  }

  @Test
  void everyLibraryOfTheTableIsKnownHere() {
    assertThat(LIBRARIES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            table.values().stream().flatMap(row -> row.libraries().stream()).distinct().toList());
  }

  /** Guards the test itself: an empty import would prove nothing. */
  @Test
  void thereIsSomethingToCheck() {
    assertThat(classes.size()).isGreaterThan(50);
    assertThat(classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
        .anyMatch(d -> d.getTargetClass().getName().startsWith("com.fasterxml.jackson"))
        .anyMatch(d -> d.getTargetClass().getName().startsWith("picocli"));
  }

  private boolean pointsUp(String from, String to) {
    if (!isOurs(to) || name(from).equals(name(to))) {
      return false;
    }
    PackageRow source = table.get(name(from));
    PackageRow target = table.get(name(to));
    return source == null || target == null || target.level() >= source.level();
  }

  private boolean isForeign(String from, String to) {
    if (isOurs(to) || FREE.stream().anyMatch(free -> isIn(to, free))) {
      return false;
    }
    PackageRow row = table.get(name(from));
    return row == null
        || row.libraries().stream()
            .flatMap(library -> LIBRARIES.getOrDefault(library, List.of()).stream())
            .noneMatch(allowed -> isIn(to, allowed));
  }

  private interface Rule {
    boolean isBroken(String fromPackage, String toPackage);
  }

  private static Set<String> violations(Rule rule) {
    List<String> found = new ArrayList<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive()
            && rule.isBroken(type.getPackageName(), target.getPackageName())) {
          found.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    return new TreeSet<>(found);
  }

  private static boolean isOurs(String packageName) {
    return isIn(packageName, BASE);
  }

  private static boolean isIn(String packageName, String parent) {
    return packageName.equals(parent) || packageName.startsWith(parent + ".");
  }

  /** The package as the table names it. */
  private static String name(String packageName) {
    return packageName.equals(BASE) ? "root" : packageName.substring(BASE.length() + 1);
  }
}
