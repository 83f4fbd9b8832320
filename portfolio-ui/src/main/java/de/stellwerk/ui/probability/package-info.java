/** How likely the dates of the programme are, for people who decide. */
@org.jspecify.annotations.NullMarked
package de.stellwerk.ui.probability;
