/** Meetings of the bodies: agenda, results, resolutions. */
@NullMarked
package de.stellwerk.ui.meeting;

import org.jspecify.annotations.NullMarked;
