/** The program: Jetty, Vaadin and Micronaut in one process. */
package de.stellwerk.server;
