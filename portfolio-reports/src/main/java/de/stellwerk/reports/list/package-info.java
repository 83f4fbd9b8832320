/** Lists as workbook and as CSV. */
@NullMarked
package de.stellwerk.reports.list;

import org.jspecify.annotations.NullMarked;
