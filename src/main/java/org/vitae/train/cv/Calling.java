package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vitae.train.fact.Dice;

/** What people do. The grammar's rules are named after them. */
public enum Calling {
  PHD(6, 1, 4),
  POSTDOC(3, 3, 6),
  PROFESSOR(3, 4, 8),
  MASTER(4, 1, 3),
  STUDENT(3, 1, 3),
  SOFTWARE(5, 2, 6),
  DATA(2, 2, 5),
  NURSE(1, 2, 5),
  TEACHER(1, 2, 5),
  SALES(1, 2, 6),
  MARKETING(1, 2, 5),
  DESIGN(1, 2, 5),
  LAW(1, 2, 5),
  FINANCE(1, 2, 5),
  ENGINEER(2, 2, 6),
  TRADE(1, 2, 5),
  HOSPITALITY(1, 2, 5),
  ADMIN(1, 2, 6),
  MEDIA(1, 2, 5);

  private final int weight;
  private final int fewestJobs;
  private final int mostJobs;

  Calling(int weight, int fewestJobs, int mostJobs) {
    this.weight = weight;
    this.fewestJobs = fewestJobs;
    this.mostJobs = mostJobs;
  }

  static Calling random(Dice dice) {
    List<Calling> all = new ArrayList<>();
    for (Calling calling : values()) {
      for (int i = 0; i < calling.weight; i++) {
        all.add(calling);
      }
    }
    return dice.oneOf(all);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isAcademic() {
    return this == PHD || this == POSTDOC || this == PROFESSOR || this == MASTER;
  }

  int jobs(Dice dice) {
    return dice.between(fewestJobs, mostJobs);
  }

  /** The grammar's key of what they know; academics share one. */
  String skills() {
    return isAcademic() ? "research" : key();
  }
}
