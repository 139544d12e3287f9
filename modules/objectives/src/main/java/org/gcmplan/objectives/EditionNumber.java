package org.gcmplan.objectives;

/** The number of a published state of the plan: 1, 2, 3 … without gaps. */
public record EditionNumber(int value) implements Comparable<EditionNumber> {

  public EditionNumber {
    if (value < 1) {
      throw new IllegalArgumentException("Editions count from 1, not " + value);
    }
  }

  public EditionNumber next() {
    return new EditionNumber(value + 1);
  }

  @Override
  public int compareTo(EditionNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
