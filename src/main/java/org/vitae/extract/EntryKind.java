package org.vitae.extract;

/** The sections of JSON Resume that findings go to. */
public enum EntryKind {
  BASICS("basics"),
  WORK("work"),
  VOLUNTEER("volunteer"),
  EDUCATION("education"),
  AWARD("awards"),
  CERTIFICATE("certificates"),
  PUBLICATION("publications"),
  SKILL("skills"),
  LANGUAGE("languages"),
  INTEREST("interests"),
  REFERENCE("references"),
  PROJECT("projects");

  private final String key;

  EntryKind(String key) {
    this.key = key;
  }

  /** The key in JSON Resume. */
  public String key() {
    return key;
  }
}
