/** How likely the dates of a programme are: many runs of its plan, kept as long as the plan stays as it is (decision 24). */
@org.jspecify.annotations.NullMarked
package de.stellwerk.probability;
