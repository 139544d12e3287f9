package org.gcmplan.architecture.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.tasks.TaskCode;

/**
 * Arguments for any method: what a record, a list or an enum is made of is made first, an id is one
 * of the demonstration, where there is one a thing of the Ministry of Justice.
 */
@Dependent
public class ServiceArguments {
  private static final String OF_JUSTICE =
      " x join agencies.agency a on a.id = x.body_id where a.code = 'BTP' and x.ended_on > current_date";
  private static final String FOR_JUSTICE =
      " x join agencies.agency a on x.%s = 'AGENCY:' || cast(a.id as varchar) where a.code = 'BTP'";

  /** By the kind of id; each finds at least one in the demonstration. */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry(
              "UpdateId",
              "id from updates.plan_update where status = 'CONSOLIDATING' and reference = (select"
                  + " min(reference) from updates.plan_update where status = 'CONSOLIDATING')"),
          Map.entry(
              "NominationId",
              "x.id from nominations.nomination" + FOR_JUSTICE.formatted("proposing")),
          Map.entry("AssignmentId", "x.id from assignments.assignment" + OF_JUSTICE),
          Map.entry(
              "OccurrenceId",
              "o.id from assignments.occurrence o join assignments.assignment"
                  + " x on x.id = o.assignment_id join agencies.agency a on a.id = x.body_id"
                  + " where a.code = 'BTP' and x.ended_on > current_date"),
          Map.entry(
              "NoticeId",
              "x.id from assignments.notice x join agencies.agency a on a.id = x.body_id"),
          Map.entry("ExtensionId", "x.id from assignments.extension x"),
          Map.entry("DutyId", "x.id from progress.duty" + FOR_JUSTICE.formatted("body")),
          Map.entry("RoundId", "id from progress.round"),
          Map.entry("ReportId", "x.id from progress.report x where state = 'DRAFT'"),
          Map.entry("CallId", "id from nominations.award_call"),
          Map.entry("ClearanceId", "id from nominations.clearance"),
          Map.entry("CouncilId", "id from council.council"),
          Map.entry(
              "RegisterEntryId",
              "id from certificates.register_entry where decision_id is not null"),
          Map.entry("AwardDecisionId", "id from certificates.award_decision"),
          Map.entry(
              "OwnPlanId",
              "p.id from coverage.own_plan p join agencies.agency a on a.id = p.body_id"
                  + " where a.code = 'BTP' and p.withdrawn_at is null"),
          Map.entry(
              "AttachmentId",
              "f.attachment from nominations.dossier_file f join nominations.nomination"
                  + " x on x.id = f.nomination_id join agencies.agency a"
                  + " on x.proposing = 'AGENCY:' || cast(a.id as varchar) where a.code = 'BTP'"),
          Map.entry("account", "id from access.account where user_name = 'daumoi.btp'"),
          Map.entry("body", "id from agencies.agency where code = 'BTP'"),
          Map.entry("locality", "unit_id from localities.designation where code = '01'"));

  @Inject private DataSource database;
  @Inject private PlanClock clock;

  Object[] of(Method method, Actor person) {
    Object[] made = new Object[method.getParameterCount()];
    made[0] = person;
    for (int at = 1; at < made.length; at++) {
      made[at] = make(method.getGenericParameterTypes()[at]);
    }
    return made;
  }

  private Object make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return many(generic);
    }
    Class<?> kind = (Class<?>) type;
    Object known = known(kind);
    if (known != null) {
      return known;
    }
    if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    }
    if (kind.isSealed()) {
      return make(kind.getPermittedSubclasses()[0]);
    }
    if (kind.isArray()) {
      return Array.newInstance(kind.getComponentType(), 0);
    }
    if (kind.isRecord()) {
      return record(kind);
    }
    throw new IllegalStateException("No argument of kind " + kind);
  }

  private Object many(ParameterizedType generic) {
    Type[] of = generic.getActualTypeArguments();
    Class<?> kind = (Class<?>) generic.getRawType();
    if (kind == Optional.class) {
      return Optional.empty();
    }
    if (kind == Map.class) {
      return Map.of(make(of[0]), make(of[1]));
    }
    Object one = make(of[0]);
    return kind == Set.class ? Set.of(one) : List.of(one);
  }

  private Object record(Class<?> kind) {
    RecordComponent[] parts = kind.getRecordComponents();
    if (parts.length == 1 && parts[0].getType() == UUID.class) {
      return make(kind, id(kind.getSimpleName()));
    }
    return make(kind, Arrays.stream(parts).map(this::part).toArray());
  }

  /** The value of a rule must be one that its first key takes: a share of those who vote. */
  private Object part(RecordComponent part) {
    boolean ofRule = part.getName().equals("value") && part.getType() == String.class;
    return ofRule ? "2/3" : make(part.getGenericType());
  }

  private static Object make(Class<?> kind, Object... parts) {
    try {
      Class<?>[] kinds =
          Arrays.stream(kind.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = kind.getDeclaredConstructor(kinds);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(kind + " of " + Arrays.toString(parts), refused);
    }
  }

  private Object known(Class<?> kind) {
    return switch (kind.getSimpleName()) {
      case "String", "Object" -> "x";
      case "TaskCode" -> new TaskCode("1.01");
      case "Upload" -> new Upload("x.txt", "x", new ByteArrayInputStream(new byte[] {'a'}));
      case "boolean", "Boolean" -> false;
      case "int", "Integer" -> 1;
      case "long", "Long" -> 1L;
      case "BigDecimal" -> BigDecimal.ONE;
      case "LocalDate" -> clock.today().plusDays(10);
      case "LocalTime" -> LocalTime.NOON;
      case "Instant" -> clock.instant();
      case "char[]" -> "Another-passphrase-7".toCharArray();
      case "byte[]" -> new byte[] {1};
      case "UUID" -> id("account");
      case "BodyId" -> BodyId.agency(id("body"));
      case "LocalityId" -> make(kind, id("locality"));
      case "InputStream" -> new ByteArrayInputStream(new byte[] {'a'});
      case "OutputStream" -> new ByteArrayOutputStream();
      default -> null;
    };
  }

  private UUID id(String kind) {
    String query = IDS.get(kind);
    if (query == null) {
      return UUID.nameUUIDFromBytes(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select " + query + " order by 1")) {
      if (!rows.next()) {
        throw new IllegalStateException("The demonstration has no " + kind);
      }
      return UUID.fromString(rows.getString(1));
    } catch (SQLException wrong) {
      throw new IllegalStateException(query, wrong);
    }
  }
}
