package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.server.schedule.ScheduleCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody gives it who wants to check the engine, with real files. */
class ScheduleCommandTest {
    private static final String TASKS = """
            id,name,duration_days,constraint_start
            B2-A,E-Rechnung,5,2019-03-04
            B2-B,"Workflow, Stufe 1",3,
            B2-C,Schulung,2,
            MS01,Abnahme,0,
            """;
    private static final String RELATIONS = """
            predecessor,successor,type,lag_days
            B2-A,B2-B,FS,1
            B2-A,B2-C,SS,0
            B2-B,MS01,FS,
            """;
    private static final String CALENDAR = """
            date
            2019-03-12
            """;
    private static final String HEAD = "id,early_start,early_finish,late_start,late_finish,total_float_days,critical";

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("dates.csv");
    }

    private String run(int expected, String... more) throws IOException {
        var args = new ArrayList<>(List.of("schedule", "--out", out().toString()));
        for (var name : List.of("tasks", "relations", "calendar")) {
            if (Files.exists(folder.resolve(name + ".csv"))) {
                args.add("--" + name);
                args.add(folder.resolve(name + ".csv").toString());
            }
        }
        args.addAll(List.of(more));
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = Stellwerk.run(args, Map.of(), stream, stream);
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expected);
        assertThat(Files.exists(out())).as(text).isEqualTo(expected == 0);
        return text;
    }

    private void files(String tasks, String relations, String calendar) throws IOException {
        Files.writeString(folder.resolve("tasks.csv"), tasks);
        Files.writeString(folder.resolve("relations.csv"), relations);
        Files.writeString(folder.resolve("calendar.csv"), calendar);
    }

    @Test
    void datesComeInTheOrderOfTheTasks() throws IOException {
        files(TASKS, RELATIONS, CALENDAR);
        assertThat(run(0))
                .contains("First possible day: 2019-03-04, the earliest constraint_start.")
                .contains("Dates of 4 tasks, which end on 2019-03-18");
        assertThat(Files.readAllLines(out()))
                .containsExactly(
                        HEAD,
                        "B2-A,2019-03-04,2019-03-08,2019-03-04,2019-03-08,0,true",
                        "B2-B,2019-03-13,2019-03-15,2019-03-13,2019-03-15,0,true",
                        "B2-C,2019-03-04,2019-03-05,2019-03-14,2019-03-15,7,false",
                        "MS01,2019-03-18,2019-03-18,2019-03-18,2019-03-18,0,true");
    }

    @Test
    void filesOfSpreadsheetsAreReadInTheirOwnWay() throws IOException {
        var tasks =
                "\uFEFFconstraint_start;id;duration_days;name\r\n;\"a;\"\"b\"\"\";1;\"zwei\r\nZeilen\"\r\n\r\n;c;2;x\r\n";
        files(tasks, "lag_days,type,successor,predecessor\r\n-1,ff,c,\"a;\"\"b\"\"\"", "date");
        assertThat(run(0, "--start", "2020-07-11")).contains("First possible day: 2020-07-11, as told.");
        assertThat(Files.readAllLines(out()))
                .containsExactly(
                        HEAD,
                        "\"a;\"\"b\"\"\",2020-07-13,2020-07-13,2020-07-14,2020-07-14,1,false",
                        "c,2020-07-13,2020-07-14,2020-07-13,2020-07-14,0,true");
    }

    @Test
    void withoutAnyDateTodayIsTheFirstDay() throws IOException {
        files("id,name,duration_days,constraint_start\na,,1,\n", "predecessor,successor,type,lag_days\n", "date\n");
        var bytes = new ByteArrayOutputStream();
        var options = Map.of(
                "--tasks", folder.resolve("tasks.csv").toString(),
                "--relations", folder.resolve("relations.csv").toString(),
                "--calendar", folder.resolve("calendar.csv").toString(),
                "--out", out().toString());
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new ScheduleCommand(options, LocalDate.of(2020, 7, 10), stream, stream).run())
                .isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("First possible day: 2020-07-10, today.");
        assertThat(Files.readString(out())).contains("a,2020-07-10,2020-07-10");
    }

    @Test
    void whyADateIsSoCanBeAsked() throws IOException {
        files(TASKS, RELATIONS, CALENDAR);
        assertThat(run(0, "--why", "B2-B"))
                .contains("B2-B ends on 2019-03-15: it begins on 2019-03-13 and takes 3 working days.")
                .contains("B2-B begins on 2019-03-13 because B2-A ends on 2019-03-08, one working day later."
                        + " The next day that its calendar allows is 2019-03-13.")
                .contains("B2-A begins on 2019-03-04 because no earlier start is planned (2019-03-04).");
        Files.delete(out());
        assertThat(run(2, "--why", "B9")).contains("--why: there is no task B9");
    }

    @Test
    void everyFaultIsNamedWithFileLineAndColumnAndNothingIsWritten() throws IOException {
        files(
                "id,name,duration_days,constraint_start\na,,-1,\na,,1.5,\n\n,,1,2020-02-30\nd,,1\ne,,2,0019-01-01\n",
                "predecessor,successor,type,lag_days\na,x,FS,0\na,e,XY,1d\n",
                "date\n24.12.2020\n");
        assertThat(run(2).lines().map(String::strip))
                .containsExactly(
                        "schedule wrote nothing:",
                        "calendar.csv, line 2, column date: \"24.12.2020\" is no date from 1900-01-01 to 2999-12-31",
                        "tasks.csv, line 6, column 4: the line has 3 cells, not 4",
                        "relations.csv, line 3, column type: \"XY\" is none of FS, SS, FF, SF",
                        "relations.csv, line 3, column lag_days: \"1d\" is no whole number from -100000 to 100000");
        files(
                "id,name,duration_days,constraint_start\na,,-1,\na,,1.5,\n\n,,1,2020-02-30\ne,,2,0019-01-01\n",
                "predecessor,successor,type,lag_days\na,x,FS,0\n",
                "date\n");
        assertThat(run(2).lines().map(String::strip))
                .containsExactly(
                        "schedule wrote nothing:",
                        "tasks.csv, line 2, column duration_days: \"-1\" is no whole number from 0 to 100000",
                        "tasks.csv, line 3, column id: a stands in line 2 already",
                        "tasks.csv, line 3, column duration_days: \"1.5\" is no whole number from 0 to 100000",
                        "tasks.csv, line 5, column id: is empty",
                        "tasks.csv, line 5, column constraint_start: \"2020-02-30\" is no date from 1900-01-01 to 2999-12-31",
                        "tasks.csv, line 6, column constraint_start: \"0019-01-01\" is no date from 1900-01-01 to 2999-12-31",
                        "relations.csv, line 2, column successor: there is no task x");
    }

    @Test
    void fileThatIsNotOfThatFormIsRefused() throws IOException {
        files("id,name,duration,constraint_start\n", "", "date\n\"2020-01-01\n2020");
        assertThat(run(2))
                .contains("tasks.csv, line 1, column 3: \"duration\" is none of the columns")
                .contains("tasks.csv, line 1, column duration_days: is missing")
                .contains("relations.csv, line 1, column 1: the names of the columns are missing")
                .contains("calendar.csv, line 2, column 1: the quote is not closed");
        files("id,id,name,duration_days,constraint_start\n", RELATIONS, "date\n\"2020-01-01\"x\n");
        assertThat(run(2))
                .contains("tasks.csv, line 1, column 2: id stands twice")
                .contains("calendar.csv, line 2, column 1: text after the closing quote");
        Files.write(folder.resolve("calendar.csv"), new byte[] {(byte) 0xE4, '\n'});
        assertThat(run(2)).contains("calendar.csv is not UTF-8");
    }

    @Test
    void cycleIsNamedInOrder() throws IOException {
        files(TASKS, RELATIONS + "MS01,B2-A,FF,0\n", CALENDAR);
        assertThat(run(2)).contains("relations.csv: a cycle, B2-A → B2-B → MS01 → B2-A (in tasks.csv line 2, 3, 5)");
    }

    @Test
    void dateBeyondTheYear9999IsRefused() throws IOException {
        var far = new StringBuilder("id,name,duration_days,constraint_start\n");
        var chain = new StringBuilder("predecessor,successor,type,lag_days\n");
        for (int i = 0; i < 30; i++) {
            far.append("t%d,,100000,2020-01-01%n".formatted(i));
            chain.append(i == 0 ? "" : "t%d,t%d,FS,0%n".formatted(i - 1, i));
        }
        files(far.toString(), chain.toString(), CALENDAR);
        assertThat(run(2)).contains("tasks.csv, line 22, column duration_days: t20 would end after the year 9999");
    }

    @Test
    void optionsAreChecked() throws IOException {
        assertThat(run(2, "--start", "morgen"))
                .contains("--start must be a date such as 2026-01-05, but is morgen")
                .contains("--tasks FILE is missing")
                .contains("--calendar FILE is missing");
        files(TASKS, RELATIONS, CALENDAR);
        Files.delete(folder.resolve("relations.csv"));
        assertThat(run(2, "--relations", folder.resolve("none.csv").toString())).contains("none.csv cannot be read");
        assertThat(run(
                        2,
                        "--relations",
                        folder.toString(),
                        "--out",
                        folder.resolve("tasks.csv").toString()))
                .contains("--out would overwrite --tasks");
        assertThat(run(2, "--colour", "red")).contains("--colour: schedule knows");
    }
}
