/** Work that is done by the clock, by one node of several. */
@NullMarked
package de.stellwerk.server.job;

import org.jspecify.annotations.NullMarked;
