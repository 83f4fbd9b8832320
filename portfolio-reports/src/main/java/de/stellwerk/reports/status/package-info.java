/** One monthly status report in the layout of the printed form. */
@NullMarked
package de.stellwerk.reports.status;

import org.jspecify.annotations.NullMarked;
