package org.vitae.export;

/**
 * A name in its parts; those that it doesn't have are empty.
 *
 * @param family the family name, or the whole name of a group or of somebody with one name
 * @param given names or initials
 * @param particle in lower case before the family name: {@code van}
 * @param suffix {@code Jr.}, {@code III}
 * @param group whether it is an organisation, a collaboration and so on
 */
record AuthorName(String family, String given, String particle, String suffix, boolean group) {

  static AuthorName ofGroup(String name) {
    return new AuthorName(name, "", "", "", true);
  }

  static AuthorName ofFamily(String family) {
    return new AuthorName(family, "", "", "", false);
  }

  AuthorName withSuffix(String newSuffix) {
    return new AuthorName(family, given, particle, newSuffix, group);
  }
}
