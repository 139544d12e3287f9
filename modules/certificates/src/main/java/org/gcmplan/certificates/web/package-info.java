/** Pages of the register of awards, its papers, and the verification that is open to everybody. */
@NullMarked
package org.gcmplan.certificates.web;

import org.jspecify.annotations.NullMarked;
