/** Mail to people, by the mail server that the operator names. */
@NullMarked
package de.stellwerk.server.mail;

import org.jspecify.annotations.NullMarked;
