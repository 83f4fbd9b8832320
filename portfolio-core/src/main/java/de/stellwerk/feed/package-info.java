/** The dates of the programme that somebody's own calendar shows (decision 39). */
@NullMarked
package de.stellwerk.feed;

import org.jspecify.annotations.NullMarked;
