/** The pages of the inbox and the picture of a route. State and links only; no rules, no engine. */
@NullMarked
package org.gcmplan.workflow.web;

import org.jspecify.annotations.NullMarked;
