/** What presentations are made of: pages with real placeholders, native tables and charts, measured texts. Knows no report. */
@NullMarked
package de.stellwerk.reports.slides;

import org.jspecify.annotations.NullMarked;
