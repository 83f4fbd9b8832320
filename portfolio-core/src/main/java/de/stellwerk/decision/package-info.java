/** What it costs the plan not to decide. */
@NullMarked
package de.stellwerk.decision;

import org.jspecify.annotations.NullMarked;
