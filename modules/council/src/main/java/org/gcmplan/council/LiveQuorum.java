package org.gcmplan.council;

/**
 * Whether enough are there to vote on a motion, at this moment.
 *
 * @param present of those who may vote on it, how many are there
 * @param entitled how many might
 * @param recused how many do not, because of an interest
 * @param needed how many must be there
 */
public record LiveQuorum(int present, int entitled, int recused, int needed) {

  public boolean reached() {
    return entitled > 0 && present >= needed;
  }
}
