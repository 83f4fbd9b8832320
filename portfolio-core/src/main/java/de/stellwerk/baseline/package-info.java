/** Plans as they were agreed, and how far the plan of today is from them. */
package de.stellwerk.baseline;
