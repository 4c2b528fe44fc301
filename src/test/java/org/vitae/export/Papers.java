package org.vitae.export;

import java.util.List;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;

/** Publications about nothing, for tests. */
final class Papers {
  private Papers() {}

  static Publication titled(String title) {
    return PublicationBuilder.builder().name(title).build();
  }

  static Publication journal() {
    return PublicationBuilder.builder()
        .name("Sparse maps for cheap drones in the Baltic: GaN or LiDAR?")
        .authors(List.of("M. Lindqvist", "van Kempen, Joost", "Halibut Genome Consortium"))
        .equalContribution(List.of("M. Lindqvist", "van Kempen, Joost"))
        .publisher("Journal of Field Robotics & Tides")
        .releaseDate(PartialDate.of(2024, 4, 9))
        .volume("12")
        .issue("3")
        .pages("101–119")
        .doi("10.5555/jfr_2024.118")
        .url("https://example.org/a_b?x=1&y=50%25#top")
        .type("article-journal")
        .build();
  }

  static Publication typed(String type, String publisher) {
    return PublicationBuilder.builder()
        .name("Lamps That Listen")
        .authors(List.of("Ada Quill"))
        .publisher(publisher)
        .releaseDate(PartialDate.of(2020))
        .type(type)
        .build();
  }
}
