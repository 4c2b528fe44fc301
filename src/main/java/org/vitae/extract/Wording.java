package org.vitae.extract;

/**
 * What the words of a short text tell about it, each 0–1: 1 when its head noun says so, less when
 * another word does.
 *
 * @param role a job or function ("Head of Sales")
 * @param organisation a school, company or institution ("Ghent University")
 * @param unit a part of an organisation ("Robotics Group")
 * @param degree an academic degree ("BSc in Physics")
 */
public record Wording(double role, double organisation, double unit, double degree) {
  static final Wording NOTHING = new Wording(0, 0, 0, 0);

  /** Whether it names an organisation or a part of one rather than a role. */
  public boolean isOrganisation() {
    return organisation >= 0.5 && organisation >= role;
  }

  public boolean isUnit() {
    return unit >= 0.5 && unit > organisation && unit > role;
  }

  public boolean isRole() {
    return role >= 0.5 && role > organisation;
  }
}
