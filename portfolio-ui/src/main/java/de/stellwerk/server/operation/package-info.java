/** What the operator does: back up, restore, watch. */
@org.jspecify.annotations.NullMarked
package de.stellwerk.server.operation;
