/** The page of findings, and what the search box shows while one types. */
@NullMarked
package org.gcmplan.search.web;

import org.jspecify.annotations.NullMarked;
