package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  private static final UUID ID = new UUID(1, 2);

  @Test
  void keysAreSortedAndBlanksLeftOut() {
    assertThat(Canonical.json(new LocalizedText("Đà Nẵng", "Da Nang")))
        .isEqualTo("{\"en\":\"Da Nang\",\"vi\":\"Đà Nẵng\"}");
    var map = new LinkedHashMap<String, Integer>();
    map.put("b", 2);
    map.put("a", 1);
    assertThat(Canonical.json(map)).isEqualTo("{\"a\":1,\"b\":2}");
  }

  @Test
  void anIdIsItsText() {
    assertThat(Canonical.json(new Id(ID))).isEqualTo("\"" + ID + "\"");
    assertThat(Canonical.json(BodyId.agency(ID)))
        .isEqualTo("{\"id\":\"" + ID + "\",\"kind\":\"AGENCY\"}");
  }

  @Test
  void listsKeepTheirOrderAndSetsHaveOne() {
    assertThat(Canonical.json(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
    assertThat(Canonical.json(new LinkedHashSet<>(List.of("b", "a"))))
        .isEqualTo(Canonical.json(new LinkedHashSet<>(List.of("a", "b"))))
        .isEqualTo("[\"a\",\"b\"]");
  }

  @Test
  void whatIsAbsentIsNull() {
    assertThat(Canonical.json(Optional.empty())).isEqualTo("null");
    assertThat(Canonical.json(Optional.of(Role.AUDITOR))).isEqualTo("\"AUDITOR\"");
    assertThat(Canonical.json(Arrays.asList(1, null))).isEqualTo("[1,null]");
  }

  @Test
  void aRecordOfSeveralKindsSaysWhich() {
    assertThat(Canonical.json(new Agreed())).isEqualTo("{\"type\":\"Agreed\"}");
    assertThat(Canonical.json(new Disagreed("vì")))
        .isEqualTo("{\"reason\":\"vì\",\"type\":\"Disagreed\"}");
  }

  @Test
  void momentsHaveAlwaysSixDigits() {
    assertThat(Canonical.json(Instant.parse("2026-11-16T05:00:00Z")))
        .isEqualTo("\"2026-11-16T05:00:00.000000Z\"");
    assertThat(Canonical.json(Instant.parse("2026-11-16T05:00:00.000001Z")))
        .isEqualTo("\"2026-11-16T05:00:00.000001Z\"");
    assertThat(Canonical.json(LocalDate.of(2026, 2, 28))).isEqualTo("\"2026-02-28\"");
  }

  @Test
  void equalNumbersLookEqual() {
    assertThat(Canonical.json(new BigDecimal("1.50"))).isEqualTo("1.5");
    assertThat(Canonical.json(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(Canonical.json(new BigDecimal("0.00"))).isEqualTo("0");
  }

  @Test
  void theSameLettersAreTheSameText() {
    var decomposed = Normalizer.normalize("Việt Nam", Normalizer.Form.NFD);

    assertThat(Canonical.json(decomposed)).isEqualTo("\"Việt Nam\"");
  }

  @Test
  void aLineStaysALine() {
    assertThat(Canonical.json("a\r\nb\t\"c\"\\ \u001b[31m \u0000"))
        .isEqualTo("\"a\\r\\nb\\t\\\"c\\\"\\\\ \\u001b[31m \\u0000\"");
  }

  @Test
  void halfACharacterSurvives() {
    assertThat(Canonical.json("a\ud83d b\ude00 😀")).isEqualTo("\"a\\ud83d b\\ude00 😀\"");
  }

  @Test
  void markupAndFormulasAreJustText() {
    assertThat(Canonical.json("<script>#{7*7}=cmd</script>"))
        .isEqualTo("\"<script>#{7*7}=cmd</script>\"");
  }

  @Test
  void whatHasNoSingleTextIsRefused() {
    assertThatThrownBy(() -> Canonical.json(0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Canonical.json(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  record Id(UUID value) {}

  sealed interface Opinion permits Agreed, Disagreed {}

  record Agreed() implements Opinion {}

  record Disagreed(String reason) implements Opinion {}
}
