/** What all documents share: words, colours, text measures, package writing. */
@NullMarked
package de.stellwerk.reports.office;

import org.jspecify.annotations.NullMarked;
