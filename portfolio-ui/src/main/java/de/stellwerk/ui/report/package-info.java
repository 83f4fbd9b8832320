/** Quarterly programme reports: builder, preview, approval, archive. */
@NullMarked
package de.stellwerk.ui.report;

import org.jspecify.annotations.NullMarked;
