package de.stellwerk.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role and what it reaches.
 *
 * @param scope id of the measure (project lead), department (liaison) or body (consulted body); {@code null} for the other
 *     roles, which reach the whole tenant
 */
public record Grant(Role role, @Nullable UUID scope) {}
