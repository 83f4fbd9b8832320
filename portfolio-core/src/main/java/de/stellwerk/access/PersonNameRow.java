package de.stellwerk.access;

import de.stellwerk.shared.Digest;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** @param digest over the other columns; {@code null} in rows of before decision 38 that were not written since */
@MappedEntity("person_name")
record PersonNameRow(
        @EmbeddedId RowKey key,
        String name,
        @Nullable String login,
        @Nullable String email,
        @Nullable String passwordHash,
        long signOuts,
        @Nullable String digest) {
    /** Not stored yet. */
    PersonNameRow(
            RowKey key,
            String name,
            @Nullable String login,
            @Nullable String email,
            @Nullable String passwordHash,
            long signOuts) {
        this(key, name, login, email, passwordHash, signOuts, null);
    }

    PersonNameRow withPassword(String hash) {
        return new PersonNameRow(key, name, login, email, hash, signOuts + 1);
    }

    PersonNameRow signedOut() {
        return new PersonNameRow(key, name, login, email, passwordHash, signOuts + 1);
    }

    /** The row with the check sum over the rest of it. */
    PersonNameRow summed() {
        var rest = new PersonNameRow(key, name, login, email, passwordHash, signOuts);
        return new PersonNameRow(key, name, login, email, passwordHash, signOuts, Digest.of(rest));
    }
}
