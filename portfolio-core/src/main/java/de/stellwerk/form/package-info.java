/** Status reports that are filled in on a form outside of the program, and come back. */
@NullMarked
package de.stellwerk.form;

import org.jspecify.annotations.NullMarked;
