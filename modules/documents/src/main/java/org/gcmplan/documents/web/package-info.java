/** Files and papers handed out to whoever may see what they belong to. */
@NullMarked
package org.gcmplan.documents.web;

import org.jspecify.annotations.NullMarked;
