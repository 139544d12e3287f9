package org.gcmplan.workflow.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.xml.ModelException;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.workflow.RuleTableName;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a file that somebody handed in as a table of rules. Nothing outside of the file is looked
 * at: no document type, no entity, no include, no import.
 */
final class RuleXml {
  static final int LONGEST = 200_000;
  private static final String FIELD = "file";

  private RuleXml() {}

  /**
   * The table.
   *
   * @throws BusinessRuleViolation naming what is wrong with its form
   */
  static RuleTable read(String xml) {
    if (xml.length() > LONGEST) {
      throw refusal("workflow.rules.tooLarge", LONGEST);
    }
    mustBePlainXml(xml);
    DmnModelInstance model = model(xml);
    Decision decision = onlyDecision(model);
    RuleTableName name =
        Arrays.stream(RuleTableName.values())
            .filter(known -> known.decision().equals(decision.getId()))
            .findFirst()
            .orElseThrow(() -> refusal("workflow.rules.unknownTable", decision.getId()));
    if (!(decision.getExpression() instanceof DecisionTable table)
        || table.getHitPolicy() != HitPolicy.UNIQUE) {
      throw refusal("workflow.rules.notUnique");
    }
    return RuleCells.read(name, table);
  }

  private static void mustBePlainXml(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException noXml) {
      throw refusal("workflow.rules.notXml");
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DmnModelInstance model(String xml) {
    try (InputStream bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
      return Dmn.readModelFromStream(bytes);
    } catch (ModelException noDmn) {
      throw refusal("workflow.rules.notDmn");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Decision onlyDecision(DmnModelInstance model) {
    Collection<DrgElement> elements = model.getModelElementsByType(DrgElement.class);
    if (elements.size() == 1
        && elements.iterator().next() instanceof Decision decision
        && decision.getInformationRequirements().isEmpty()
        && decision.getKnowledgeRequirements().isEmpty()
        && model.getDefinitions().getImports().isEmpty()) {
      return decision;
    }
    throw refusal("workflow.rules.notOneTable");
  }

  static BusinessRuleViolation refusal(String key, Object... args) {
    return new BusinessRuleViolation(new Problem(FIELD, key, args));
  }
}
