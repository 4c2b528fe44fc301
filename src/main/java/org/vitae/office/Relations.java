package org.vitae.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a part of an Office file refers to: {@code _rels/….rels}. */
final class Relations {
  private record Relation(String type, String target, boolean external) {}

  private final Map<String, Relation> byId = new HashMap<>();
  private final String folder;

  private Relations(String folder) {
    this.folder = folder;
  }

  static Relations of(String part, ZipParts zip, Effort effort) throws OfficeException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Relations out = new Relations(folder);
    byte[] xml = zip.read(folder + "_rels/" + part.substring(slash) + ".rels").orElse(null);
    if (xml != null) {
      XmlCursor.walkRoot(xml, effort, cursor -> cursor.eachChild(name -> out.add(name, cursor)));
    }
    return out;
  }

  private void add(String name, XmlCursor xml) {
    if (name.equals("Relationship")) {
      boolean external = xml.attribute("TargetMode", "").equals("External");
      byId.put(
          xml.attribute("Id", ""),
          new Relation(xml.attribute("Type", ""), xml.attribute("Target", ""), external));
    }
  }

  /** The address outside of the file that an id stands for, otherwise empty. */
  String address(String id) {
    Relation relation = byId.get(id);
    return relation != null && relation.external ? relation.target : "";
  }

  /** The name of the part that an id stands for. */
  Optional<String> part(String id) {
    return Optional.ofNullable(byId.get(id)).filter(r -> !r.external).map(r -> resolve(r.target));
  }

  /** The name of the part of a type, told by the end of the type's name. */
  Optional<String> ofType(String type) {
    return byId.values().stream()
        .filter(r -> !r.external && r.type.endsWith("/" + type))
        .map(r -> resolve(r.target))
        .findFirst();
  }

  private String resolve(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      int slash = base.lastIndexOf('/', base.length() - 2);
      base = slash < 0 ? "" : base.substring(0, slash + 1);
    }
    return base + rest;
  }
}
