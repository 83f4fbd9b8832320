package de.stellwerk.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.fixtures.World;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.notice.Mailer;
import de.stellwerk.notice.Notice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.shared.Ids;
import de.stellwerk.storage.TestDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says, and what becomes of it when the server does not say yes. */
class SmtpMailerTest {
    private List<Notice> notices;

    @BeforeEach
    void notices() {
        var world = World.in(TestDatabase.H2.context());
        world.store(world.aMeasure("B1-A").title("Elektronische\nAkte für Ämter"));
        var line = world.bean(MeasureService.class).find(world.system(), "TEST", "B1-A", null);
        notices = List.of(new Notice(
                Ids.next(),
                NoticeKind.OVERDUE,
                line,
                YearMonth.of(2020, 6),
                LocalDate.of(2020, 7, 7),
                3,
                LocalDate.of(2020, 7, 8),
                null,
                false));
    }

    private Mailer.Letter letter(String address, Locale language) {
        return new Mailer.Letter(address, language, "Teststadt", notices);
    }

    private static Mailer mailer(int port) {
        return new SmtpMailer(
                new MailSettings(
                        "127.0.0.1",
                        port,
                        "",
                        "",
                        "stellwerk@example.org",
                        MailSettings.Tls.NONE,
                        "https://stellwerk.example.org"),
                Clock.systemUTC());
    }

    @Test
    void mailHoldsNamesAndLinksAndNothingElse() throws Exception {
        try (var server = new MailServer()) {
            mailer((int) server.settings().get("stellwerk.mail.port"))
                    .send(letter("leitung@example.org", Locale.GERMAN));
            assertThat(server.mails()).hasSize(1);
            var mail = server.mails()[0];
            assertThat(mail.getSubject()).isEqualTo("Stellwerk: ein Hinweis zu Statusberichten");
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("stellwerk@example.org");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("leitung@example.org");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID()).endsWith("@example.org>");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("""
                            Guten Tag,

                            zu diesen Maßnahmen gibt es Hinweise:

                            Elektronische Akte für Ämter
                            https://stellwerk.example.org/massnahmen/B1-A/berichte

                            Welche Hinweise als E-Mail kommen, stellen Sie hier ein:
                            https://stellwerk.example.org/profil

                            --\s
                            Stellwerk, Teststadt""");
        }
    }

    @Test
    void mailIsWrittenInTheLanguageOfThePerson() throws Exception {
        try (var server = new MailServer()) {
            mailer((int) server.settings().get("stellwerk.mail.port")).send(letter("lead@example.org", Locale.ENGLISH));
            assertThat(server.mails()[0].getSubject()).isEqualTo("Stellwerk: one notice about status reports");
            assertThat(server.mails()[0].getContent().toString()).contains("there are notices about these measures");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "a@example.org b@example.org",
                "kein-at",
                "@example.org"
            })
    void oddAddressReachesNobody(String address) {
        try (var server = new MailServer()) {
            var mailer = mailer((int) server.settings().get("stellwerk.mail.port"));
            assertThatThrownBy(() -> mailer.send(letter(address, Locale.GERMAN)))
                    .isInstanceOf(Mailer.NotTaken.class);
            assertThat(server.mails()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EHLO, 421 closing",
        "MAIL, 451 not now",
        "RCPT, 450 mailbox busy",
        "RCPT, 451 try later",
        "., 452 disk full"
    })
    void whatTheServerDoesNotTakeNowIsTriedAgain(String command, String answer) throws IOException {
        try (var server = new TalkingServer(Map.of(command, answer, "HELO", "421 closing"))) {
            assertThatThrownBy(() -> mailer(server.port()).send(letter("a@example.org", Locale.GERMAN)))
                    .isInstanceOf(Mailer.Unavailable.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such mailbox", "., 554 refused", "., ''"})
    void whatTheServerNeverTakesOrMayHaveTakenIsNotTriedAgain(String command, String answer) throws IOException {
        try (var server = new TalkingServer(Map.of(command, answer))) {
            assertThatThrownBy(() -> mailer(server.port()).send(letter("a@example.org", Locale.GERMAN)))
                    .isInstanceOf(Mailer.NotTaken.class);
        }
    }

    @Test
    void serverThatIsAwayIsTriedAgain() throws IOException {
        int port;
        try (var gone = new TalkingServer(Map.of())) {
            port = gone.port();
        }
        assertThatThrownBy(() -> mailer(port).send(letter("a@example.org", Locale.GERMAN)))
                .isInstanceOf(Mailer.Unavailable.class);
    }

    @Test
    void passwordIsNeverShown() {
        var settings = new MailSettings(
                "mail", 587, "user", "geheim", "a@example.org", MailSettings.Tls.STARTTLS, "https://x");
        assertThat(settings.toString()).doesNotContain("geheim");
        assertThat(settings.properties())
                .doesNotContainValue("geheim")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }
}
