/** Plans as they were agreed, beside the plan of today. */
@NullMarked
package de.stellwerk.ui.baseline;

import org.jspecify.annotations.NullMarked;
