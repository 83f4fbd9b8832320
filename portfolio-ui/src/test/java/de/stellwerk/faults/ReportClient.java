package de.stellwerk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.api.ApiClient;

/** Corrects one frozen report again and again: revise, save, submit, then release or approve by a second person. */
final class ReportClient extends Client {
    private final Installation installation;
    private final String list;
    private final String single;
    private final String text;
    private final String last;
    private ApiClient writer;
    private ApiClient checker;
    private String path;
    private JsonNode seen;
    private String step = "";
    private String typed = "";
    private int count;

    private ReportClient(Installation installation, String list, String single, String text, String last) {
        this.installation = installation;
        this.list = list;
        this.single = single;
        this.text = text;
        this.last = last;
    }

    static ReportClient ofStatus(Installation installation) {
        var list = "programmes/TEST/measures/B1-A/status-reports";
        return new ReportClient(installation, list, "status-reports/", "activities", "release");
    }

    static ReportClient ofProgramme(Installation installation) {
        var list = "programmes/TEST/programme-reports";
        return new ReportClient(installation, list, "programme-reports/", "summary", "approve");
    }

    @Override
    void connect(RunningProgram program) {
        var forProgramme = last.equals("approve");
        writer = Installation.client(program, forProgramme ? installation.office : installation.lead);
        checker = Installation.client(program, forProgramme ? installation.core : installation.office);
        if (path == null) {
            path = newest();
            seen = writer.get(path).json();
        }
    }

    private String newest() {
        return single + writer.get(list).json().path("items").path(0).path("id").asText();
    }

    @Override
    String write() {
        step = next();
        var answer = send();
        assertThat(answer.status()).as(path + " " + step + ": " + answer.text()).isBetween(200, 201);
        seen = answer.json();
        path = single + seen.path("id").asText();
        if (step.equals("revise")) {
            typed = ""; // The correction gets a text of its own.
        }
        return single.replace("s/", " ") + step;
    }

    private String next() {
        var saved =
                !seen.path(text).asText().isEmpty() && seen.path(text).asText().equals(typed);
        return switch (seen.path("state").asText()) {
            case "RELEASED", "APPROVED" -> "revise";
            case "SUBMITTED" -> last;
            default -> saved ? "submit" : "save";
        };
    }

    private ApiClient.Answer send() {
        var who = (step.equals(last) ? checker : writer)
                .with("If-Match", "\"" + seen.path("version").asLong() + "\"");
        if (step.equals("save")) {
            typed = "Stand " + ++count;
            return who.put(path, "{\"" + text + "\":\"" + typed + "\"}");
        }
        return who.post(path + "/" + step);
    }

    @Override
    void check() {
        var now = writer.get(path).json();
        var same = now.path("version").asLong() == seen.path("version").asLong();
        if (same) {
            assertThat(told(now)).as(path).isEqualTo(told(seen));
        } else {
            assertThat(now.path("version").asLong())
                    .isEqualTo(seen.path("version").asLong() + 1);
            assertThat(told(now)).as(path + " after " + step).isEqualTo(expectedAfterStep());
        }
        goOnFrom(now);
    }

    /** What was on its way when the program died may have been done as a whole. */
    private String expectedAfterStep() {
        return switch (step) {
            case "save" -> seen.path("state").asText() + " " + typed;
            case "submit" -> "SUBMITTED " + seen.path(text).asText();
            case "release" -> "RELEASED " + seen.path(text).asText();
            case "approve" -> "APPROVED " + seen.path(text).asText();
            default -> "unchanged by " + step;
        };
    }

    private String told(JsonNode report) {
        return report.path("state").asText() + " " + report.path(text).asText();
    }

    private void goOnFrom(JsonNode now) {
        var newest = newest();
        if (!newest.equals(path)) {
            assertThat(step).isEqualTo("revise");
            typed = "";
            path = newest;
            seen = writer.get(path).json();
            assertThat(seen.path("state").asText()).isEqualTo("DRAFT");
        } else {
            seen = now;
        }
    }
}
