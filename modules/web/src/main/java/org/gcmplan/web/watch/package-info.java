/**
 * What an operator watches: health of the node, times of requests, and a log whose lines can be put
 * together by request.
 */
@NullMarked
package org.gcmplan.web.watch;

import org.jspecify.annotations.NullMarked;
