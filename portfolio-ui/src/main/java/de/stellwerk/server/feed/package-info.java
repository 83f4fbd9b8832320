/** The file that a calendar program reads (decision 39). */
@NullMarked
package de.stellwerk.server.feed;

import org.jspecify.annotations.NullMarked;
