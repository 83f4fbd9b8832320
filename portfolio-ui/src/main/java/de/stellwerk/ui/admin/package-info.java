/** People, departments, one's own access tokens, import of a programme. */
@NullMarked
package de.stellwerk.ui.admin;

import org.jspecify.annotations.NullMarked;
