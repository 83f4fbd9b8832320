/** The municipality's working days: the public holidays of its Land and the days off that it adds. */
package de.stellwerk.calendar;
