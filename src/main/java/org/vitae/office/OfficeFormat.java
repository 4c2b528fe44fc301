package org.vitae.office;

/** The formats that are read here. */
public enum OfficeFormat {
  DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** A DOCX in a container that a password locks. */
  LOCKED_DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    String parsedType() {
      return "application/x-tika-ooxml-protected";
    }
  },
  DOC("DOC", "application/msword"),
  ODT("ODT", "application/vnd.oasis.opendocument.text"),
  RTF("RTF", "application/rtf"),
  EPUB("EPUB", "application/epub+zip"),
  EMAIL("e-mail", "message/rfc822"),
  OUTLOOK("Outlook message", "application/vnd.ms-outlook");

  private final String label;
  private final String mediaType;

  OfficeFormat(String label, String mediaType) {
    this.label = label;
    this.mediaType = mediaType;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As Tika names it before it is opened. */
  String parsedType() {
    return mediaType;
  }
}
