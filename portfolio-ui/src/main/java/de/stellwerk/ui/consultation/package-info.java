/** What was put to consulted bodies, and their statements. */
@NullMarked
package de.stellwerk.ui.consultation;

import org.jspecify.annotations.NullMarked;
