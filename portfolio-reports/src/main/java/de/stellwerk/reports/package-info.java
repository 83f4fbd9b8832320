/** Documents out and in. */
package de.stellwerk.reports;
