package de.stellwerk.access;

import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("person_name")
record PersonNameRow(
        @EmbeddedId RowKey key,
        String name,
        @Nullable String login,
        @Nullable String email,
        @Nullable String passwordHash,
        long signOuts) {
    PersonNameRow withPassword(String hash) {
        return new PersonNameRow(key, name, login, email, hash, signOuts + 1);
    }

    PersonNameRow signedOut() {
        return new PersonNameRow(key, name, login, email, passwordHash, signOuts + 1);
    }
}
