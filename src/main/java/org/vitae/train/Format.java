package org.vitae.train;

import java.util.Locale;

/** The formats that a CV is generated in. */
public enum Format {
  MD,
  TXT,
  HTML,
  DOCX,
  PDF;

  /** As in a file's name, such as {@code md}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if there is no such format
   */
  public static Format of(String extension) {
    for (Format format : values()) {
      if (format.extension().equalsIgnoreCase(extension.strip())) {
        return format;
      }
    }
    throw new IllegalArgumentException("'" + extension + "' is none of md, txt, html, docx, pdf");
  }
}
