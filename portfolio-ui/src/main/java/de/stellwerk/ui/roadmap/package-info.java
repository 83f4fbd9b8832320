/** The roadmap: a drawing of the plan made on the server, its table twin, and the page that shows both. */
@NullMarked
package de.stellwerk.ui.roadmap;

import org.jspecify.annotations.NullMarked;
