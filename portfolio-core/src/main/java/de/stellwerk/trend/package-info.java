/** How dates moved over time: every move, and what was expected in each reporting month. */
package de.stellwerk.trend;
