package org.vitae.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is compared in a section.
 *
 * @param fields how each field is compared; the first ones are the keys
 * @param keys the fields that entries are aligned by, the most telling first
 * @param core the fields that must be right for an entry to count as right; empty where whole
 *     entries aren't counted
 */
record ScoredSection(
    String name, Map<String, Comparison> fields, List<String> keys, List<String> core) {

  static final Map<String, Comparison> BASICS =
      fields("name:soft label:soft email:soft phone:phone url:url summary:long");

  static final Map<String, Comparison> LOCATION =
      fields("city:soft region:soft countryCode:soft postalCode:soft address:soft");

  /** All sections but basics and skills, which have no entries to align. */
  static final List<ScoredSection> ALL =
      List.of(
          of(
              "work",
              2,
              "name position startDate endDate",
              "name:soft position:soft location:soft startDate:date endDate:date summary:long"
                  + " highlights:long advisors:soft"),
          of(
              "projects",
              1,
              "name startDate endDate",
              "name:soft description:long startDate:date endDate:date highlights:long roles:soft"
                  + " entity:soft keywords:soft url:url advisors:soft"),
          of(
              "volunteer",
              2,
              "",
              "organization:soft position:soft startDate:date endDate:date summary:long"
                  + " highlights:long"),
          of(
              "education",
              3,
              "institution studyType startDate endDate",
              "institution:soft studyType:soft area:soft startDate:date endDate:date score:soft"
                  + " rank:soft courses:soft location:soft advisors:soft"),
          of(
              "publications",
              1,
              "name authors publisher releaseDate",
              "name:soft authors:soft publisher:soft releaseDate:year url:url doi:soft"
                  + " status:soft"),
          of("awards", 1, "title date", "title:soft date:date awarder:soft summary:soft"),
          of("certificates", 1, "", "name:soft issuer:soft date:date"),
          of("languages", 1, "", "language:soft fluency:soft"),
          of("interests", 1, "", "name:soft keywords:soft"),
          of("references", 1, "", "name:soft reference:long"));

  private static ScoredSection of(String name, int keys, String core, String fields) {
    Map<String, Comparison> kinds = fields(fields);
    return new ScoredSection(
        name,
        kinds,
        kinds.keySet().stream().limit(keys).toList(),
        core.isEmpty() ? List.of() : List.of(core.split(" ", -1)));
  }

  private static Map<String, Comparison> fields(String text) {
    Map<String, Comparison> out = new LinkedHashMap<>();
    for (String field : text.split(" ", -1)) {
      int colon = field.indexOf(':');
      String kind = field.substring(colon + 1).toUpperCase(Locale.ROOT);
      out.put(field.substring(0, colon), Comparison.valueOf(kind));
    }
    return out;
  }
}
