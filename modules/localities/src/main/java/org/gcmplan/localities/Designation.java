package org.gcmplan.localities;

import org.gcmplan.kernel.LocalizedText;

/**
 * What a locality is called, and its official code, for a time.
 *
 * @param code the statistical code, two digits; means nothing without a date
 * @param name the short name, such as Đà Nẵng
 * @param fullName the name with its type, such as Thành phố Đà Nẵng
 * @param type city or province
 */
public record Designation(
    String code, LocalizedText name, LocalizedText fullName, LocalityType type) {}
