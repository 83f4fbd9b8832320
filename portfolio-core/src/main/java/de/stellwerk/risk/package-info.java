/** How bad the reported risks are, who deals with them, and how far up they were taken. */
@NullMarked
package de.stellwerk.risk;

import org.jspecify.annotations.NullMarked;
