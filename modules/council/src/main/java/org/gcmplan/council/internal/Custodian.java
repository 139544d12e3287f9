package org.gcmplan.council.internal;

import java.util.UUID;
import org.gcmplan.council.CustodianPart;

/** Who keeps which half. */
record Custodian(CustodianPart part, UUID account) {}
