/** The registers of risks and of decisions over the programme. */
@NullMarked
package de.stellwerk.ui.register;

import org.jspecify.annotations.NullMarked;
