/** What reaches the own department, and feedback to the core team. */
@NullMarked
package de.stellwerk.ui.liaison;

import org.jspecify.annotations.NullMarked;
