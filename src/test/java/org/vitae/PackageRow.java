package org.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row of the table of packages in {@code docs/architecture.md}. */
record PackageRow(int level, String name, List<String> libraries) {

  static Map<String, PackageRow> table(Path page) throws IOException {
    Map<String, PackageRow> rows = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[1].strip().matches("\\d+")) {
        String name = cells[2].strip().replace("`", "");
        List<String> libraries =
            Arrays.stream(cells[4].split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        rows.put(name, new PackageRow(Integer.parseInt(cells[1].strip()), name, libraries));
      }
    }
    return rows;
  }
}
