/**
 * The frame around every page: language and theme, sign-in, messages, error pages, response
 * headers, and the help that keeps what people type (saved input, forms that count once).
 *
 * <p>Owns the schema {@code web}. Uses kernel and access; knows no other module. Pages find its
 * beans by name: {@code ui}, {@code format}, {@code messages}, {@code errors}, {@code once}, {@code
 * savedInput}, {@code signIn}, {@code shell}.
 */
@NullMarked
package org.gcmplan.web.shell;

import org.jspecify.annotations.NullMarked;
