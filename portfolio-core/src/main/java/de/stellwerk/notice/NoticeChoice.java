package de.stellwerk.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody wants of notices by mail; in the program they stand anyway.
 *
 * @param person whose it is; nobody else sees it
 * @param version 0 as long as nothing was chosen
 * @param withoutMail kinds of which no mail is wanted
 */
public record NoticeChoice(PersonId person, long version, Language language, List<NoticeKind> withoutMail)
        implements Entity<NoticeChoice> {
    /** In which mail is written. */
    public enum Language {
        GERMAN(Locale.GERMAN),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }
    }

    public NoticeChoice {
        withoutMail = withoutMail == null
                ? List.of()
                : withoutMail.stream().distinct().sorted().toList();
    }

    /** Until somebody says otherwise: German, mail of every kind. */
    static NoticeChoice usual(PersonId person) {
        return new NoticeChoice(person, 0, Language.GERMAN, List.of());
    }

    public boolean wantsMail(NoticeKind kind) {
        return !withoutMail.contains(kind);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return person.value();
    }

    @Override
    public NoticeChoice withVersion(long version) {
        return new NoticeChoice(person, version, language, withoutMail);
    }
}
