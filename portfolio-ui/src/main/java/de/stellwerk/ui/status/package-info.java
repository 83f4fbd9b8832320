/** Monthly status reports: form, board, archive. */
@NullMarked
package de.stellwerk.ui.status;

import org.jspecify.annotations.NullMarked;
