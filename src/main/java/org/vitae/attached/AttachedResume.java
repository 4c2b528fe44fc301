package org.vitae.attached;

import java.util.Map;

/**
 * A résumé as a file inside a document states it. Nobody sees it on the page, so nothing of it is
 * to be believed before the page confirms it.
 *
 * @param file the attachment's name
 * @param rule the id that its confirmed values carry, such as {@code attached.json-resume}
 * @param tree in JSON Resume's keys; values may have any type
 */
public record AttachedResume(String file, String rule, Map<String, Object> tree) {}
