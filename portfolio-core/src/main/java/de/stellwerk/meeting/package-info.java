/** Meetings of the bodies: agenda, results, resolutions, questions and answers. */
@NullMarked
package de.stellwerk.meeting;

import org.jspecify.annotations.NullMarked;
