/** The search over everything of a programme. */
@NullMarked
package de.stellwerk.ui.search;

import org.jspecify.annotations.NullMarked;
