/** The pages of plan updates: the list, the change editor, the decision. */
@NullMarked
package org.gcmplan.updates.web;

import org.jspecify.annotations.NullMarked;
