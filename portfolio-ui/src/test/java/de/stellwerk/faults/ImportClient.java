package de.stellwerk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.api.ApiClient;
import de.stellwerk.api.OddWorkbook;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Cell;
import java.util.TreeSet;

/** Imports the same workbook again and again, with a new title for each of its measures. */
final class ImportClient extends Client {
    private final Installation installation;
    private ApiClient client;
    private int sent;
    private int done;

    ImportClient(Installation installation) {
        this.installation = installation;
    }

    @Override
    void connect(RunningProgram program) {
        client = Installation.client(program, installation.office);
    }

    @Override
    String write() {
        var answer = client.upload("imports/programme", workbook(++sent));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        done = sent;
        return "import";
    }

    @Override
    void check() {
        var titles = new TreeSet<String>();
        var items =
                client.get("programmes/TEST/measures?size=100&q=Stand").json().path("items");
        assertThat(items).hasSize(Installation.IMPORTED);
        items.forEach(m -> titles.add(m.path("title").asText()));
        assertThat(titles).as("all or nothing").hasSize(1);
        assertThat(titles.first()).isIn("Stand " + done, "Stand " + sent);
    }

    private byte[] workbook(int number) {
        var sheets = installation.book.sheets().stream()
                .map(s -> new Book.Sheet(
                        s.name(),
                        s.header(),
                        s.rows().stream()
                                .map(r -> new Book.Row(
                                        r.number(),
                                        r.cells().stream()
                                                .map(c -> c.text().equals("Stand 0")
                                                        ? Cell.text(c.column(), "Stand " + number)
                                                        : c)
                                                .toList()))
                                .toList()))
                .toList();
        return OddWorkbook.bytes(new Book(sheets));
    }
}
