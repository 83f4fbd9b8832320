/** The journal as audit reads it. */
@NullMarked
package de.stellwerk.ui.audit;

import org.jspecify.annotations.NullMarked;
