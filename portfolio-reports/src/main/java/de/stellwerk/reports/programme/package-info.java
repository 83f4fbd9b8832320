/** The quarterly programme report as workbook and as text document. */
@NullMarked
package de.stellwerk.reports.programme;

import org.jspecify.annotations.NullMarked;
