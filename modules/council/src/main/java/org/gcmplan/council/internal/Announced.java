package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.council.BallotCast;
import org.gcmplan.council.BallotEntrusted;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotProof;
import org.gcmplan.council.BallotProof.Fault;
import org.gcmplan.kernel.AnnouncedEvents;
import org.gcmplan.kernel.Subject;

/** Compares sealed votes and keys with what was announced when they were made. */
@Dependent
class Announced {
  private static final Pattern SEAL = Pattern.compile("\"seal\":\"([^\"]+)\"");
  private static final Pattern PART = Pattern.compile("\"part\":\"([A-Z]+)\"");
  private static final Pattern KEY = Pattern.compile("\"keyFingerprint\":\"([0-9a-f]{64})\"");

  private final AnnouncedEvents announced;
  private final BallotRepository ballots;

  @Inject
  Announced(AnnouncedEvents announced, BallotRepository ballots) {
    this.announced = announced;
    this.ballots = ballots;
  }

  BallotProof proof(BallotEntry ballot) {
    Set<String> kept =
        ballots.votes(ballot.id()).stream()
            .map(VoteEntry::seal)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> cast = cast(ballot.id());
    List<Fault> faults = new ArrayList<>();
    cast.stream()
        .filter(seal -> !kept.contains(seal))
        .forEach(seal -> faults.add(new Fault(Fault.Kind.MISSING, seal)));
    kept.stream()
        .filter(seal -> !cast.contains(seal))
        .forEach(seal -> faults.add(new Fault(Fault.Kind.UNKNOWN, seal)));
    foreignKeys(ballot).forEach(key -> faults.add(new Fault(Fault.Kind.KEY, key)));
    return new BallotProof(kept.size(), cast.size(), checkValue(kept), faults);
  }

  /** Keys that are not those that their custodians made. */
  List<String> foreignKeys(BallotEntry ballot) {
    Set<String> made =
        facts(new Subject("council-sitting", ballot.sitting().toString()), BallotEntrusted.class)
            .filter(facts -> facts.contains(ballot.id().toString()))
            .map(facts -> found(PART, facts) + ":" + found(KEY, facts))
            .collect(Collectors.toSet());
    return ballots.keys(ballot.id()).stream()
        .map(key -> key.part() + ":" + key.fingerprint())
        .filter(key -> !made.contains(key))
        .toList();
  }

  private Set<String> cast(BallotId ballot) {
    return facts(new Subject("council-ballot", ballot.toString()), BallotCast.class)
        .map(facts -> found(SEAL, facts))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> facts(Subject subject, Class<?> event) {
    return announced.factsOf(subject, event.getSimpleName()).stream();
  }

  private static String found(Pattern wanted, String facts) {
    Matcher matcher = wanted.matcher(facts);
    if (!matcher.find()) {
      throw new IllegalStateException("An event without what it announces: " + facts);
    }
    return matcher.group(1);
  }

  /** One value over all sealed votes, whatever their order. */
  private static String checkValue(Set<String> seals) {
    return Sealing.sha256(String.join("\n", seals));
  }
}
