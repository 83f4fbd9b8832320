package de.stellwerk.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.TenantId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {
    private static final KnownNames KNOWN = new KnownNames(Stream.of(
                    "Jörg Mühlenstädt",
                    "Dr. Annegret Großkopf",
                    "Zwiebelfisch, Adelgunde",
                    "Ilse Brömmel-Kästner",
                    "Sükrü Öztürk",
                    "Martin Lang",
                    "Petra von der Heide",
                    "Uwe Peters",
                    "Thomas Koch",
                    "Projektbüro",
                    "Projektleitung B1",
                    "Personalrat",
                    "Digital-Lotse Personal und Organisation",
                    "Verwaltung der Anwendung",
                    "PROJECT_LEAD")
            .map(name -> new PersonNameRow(
                    RowKey.of(new TenantId(UUID.randomUUID()), UUID.randomUUID()),
                    name,
                    "login",
                    name.startsWith("Jörg") ? "j.muehlenstaedt@stadt.example" : null,
                    null,
                    0))
            .toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Herr Mühlenstädt ist krank.                 | Mühlenstädt
            MUEHLENSTAEDT fehlt                         | MUEHLENSTAEDT
            mit muhlenstadt abgestimmt                  | muhlenstadt
            Mühlenstädts Vertretung ist offen           | Mühlenstädts
            Abnahme durch Frau Grosskopf                | Grosskopf
            GROẞKOPF prüft                              | GROẞKOPF
            (Zwiebelfisch)                              | Zwiebelfisch
            Adelgunde Zwiebelfisch geht zum 1. Juli     | Zwiebelfisch
            Brömmel-Kästner übernimmt                   | Brömmel-Kästner
            Frau Broemmel Kaestner übernimmt            | Broemmel Kaestner
            ÖZTÜRK wechselt                             | ÖZTÜRK
            wartet auf Oeztuerk                         | Oeztuerk
            Herr Lang übernimmt                         | Lang
            Martin Lang übernimmt                       | Lang
            Lang, Martin                                | Lang
            Frau Dr. von der Heide                      | Heide
            Petra von der Heide                         | Heide
            Fragen an Thomas Koch                       | Koch
            Post an j.muehlenstaedt@stadt.example bitte | j.muehlenstaedt@stadt.example
            """)
    void nameIsFoundAsItStands(String text, String found) {
        assertThat(KNOWN.in(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das dauert zu lang, und der Weg ist lang genug.",
                "Lang erwartet: die Schnittstelle steht.",
                "Die Lüneburger Heide liegt still.",
                "Der Koch der Kantine und das Koch-Rezept bleiben.",
                "Abstimmung mit Projektbüro und Personalrat im Lenkungsausschuss.",
                "Die Verwaltung führt die Anwendung ein, die Organisation folgt.",
                "Projektleitung B1 meldet Rückstand, Digital-Lotse hilft.",
                "Peter und die Großköpfigen, Mühlen, Zwiebel und Fisch.",
                "Jörg, Annegret und Ilse sind Vornamen.",
                "Das Projekt lead time, Audit und Admin.",
                "Schulung abgeschlossen, Pilot vorbereitet, Termine gehalten.",
                ""
            })
    void wordsThatAreNoNamesRaiseNoAlarm(String text) {
        assertThat(KNOWN.in(text)).isEmpty();
    }
}
