/** Who is reminded of which report, in the program and by mail (decision 33). */
@NullMarked
package de.stellwerk.notice;

import org.jspecify.annotations.NullMarked;
