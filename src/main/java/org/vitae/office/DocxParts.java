package org.vitae.office;

import org.vitae.office.OfficeException.Kind;

/**
 * What the text of a DOCX refers to, and what is collected while it is read.
 *
 * @param tinted whether the pages have a colour of their own
 */
record DocxParts(
    ZipParts zip,
    String main,
    DocxStyles styles,
    DocxNumbering numbering,
    DocxSections sections,
    HiddenPassages hidden,
    boolean tinted,
    Effort effort) {

  static DocxParts of(ZipParts zip, Effort effort) throws OfficeException {
    String main =
        Relations.of("", zip, effort).ofType("officeDocument").orElse("word/document.xml");
    Relations relations = Relations.of(main, zip, effort);
    byte[] styles = optional(zip, relations, "styles");
    byte[] numbering = optional(zip, relations, "numbering");
    return new DocxParts(
        zip,
        main,
        styles.length == 0 ? new DocxStyles() : DocxStyles.read(styles, effort),
        numbering.length == 0 ? new DocxNumbering() : DocxNumbering.read(numbering, effort),
        new DocxSections(),
        new HiddenPassages(),
        false,
        effort);
  }

  private static byte[] optional(ZipParts zip, Relations relations, String type)
      throws OfficeException {
    String part = relations.ofType(type).orElse("");
    return zip.read(part).orElse(new byte[0]);
  }

  byte[] part(String name) throws OfficeException {
    return zip.read(name)
        .orElseThrow(
            () -> new OfficeException(Kind.DAMAGED, "is damaged: its part " + name + " is gone"));
  }

  Relations relations(String part) throws OfficeException {
    return Relations.of(part, zip, effort);
  }
}
