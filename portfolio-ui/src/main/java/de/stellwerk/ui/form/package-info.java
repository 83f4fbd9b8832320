/** Forms that come back. */
@NullMarked
package de.stellwerk.ui.form;

import org.jspecify.annotations.NullMarked;
