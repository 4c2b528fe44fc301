package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The group for which a list of authors speaks, as medical journals print it behind the last name:
 * {@code on behalf of the QUAY Study Group}. It is no author. Pure functions, thread-safe.
 */
final class StudyGroup {
  private static final Pattern GROUP =
      Pattern.compile(
          "[,;]?[ ](?:(?:and|&)[ ](?:the[ ])?|(?:(?:and|&)[ ])?(?:for|on behalf of)[ ](?:the[ ])?|[Tt]he[ ](?=\\p{Lu}{3,}[ ]|[^.;:()\\n]{1,70}[ ]\\((?:19|20)))\\p{Lu}[^.;:()\\n]{1,60}?(?:Investigators|Group|Consortium|Collaboration|Collaborators|Collaborative|Network|Team|Initiative|Committee|Registry)(?=[.;(]|[ ]\\()");

  private StudyGroup() {}

  /** The position behind the group that follows a list, or the end of the list if none does. */
  static int end(String text, int list) {
    int at = Glance.past(",; ", text, list, text.length());
    if (!Glance.isAny("foatT&", text, at) || at == list) {
      return list;
    }
    Matcher m = GROUP.matcher(text).region(list, text.length());
    return m.lookingAt() ? m.end() : list;
  }
}
