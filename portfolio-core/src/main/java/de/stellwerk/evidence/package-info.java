/** Lights that follow from facts: proposed beside the one that a person chooses, each with what it rests on. */
@NullMarked
package de.stellwerk.evidence;

import org.jspecify.annotations.NullMarked;
