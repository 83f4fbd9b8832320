package de.stellwerk.server.schedule;

import de.stellwerk.schedule.engine.CyclicPlan;
import de.stellwerk.schedule.engine.Plan;
import de.stellwerk.schedule.engine.PlanTooLong;
import de.stellwerk.schedule.engine.Schedule;
import de.stellwerk.schedule.engine.Sentences;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tasks, relations and a calendar from files and writes dates to another; needs neither database nor settings. */
public final class ScheduleCommand {
    /** Something is wrong with the files. */
    private static final int EXIT_FAULTS = 2;

    private static final String HEAD = "id,early_start,early_finish,late_start,late_finish,total_float_days,critical\n";

    private final Map<String, String> options;
    private final LocalDate today;
    private final PrintStream out;
    private final PrintStream err;
    private final Faults faults = new Faults();

    /** @param today the first possible day where neither options nor tasks name one */
    public ScheduleCommand(Map<String, String> options, LocalDate today, PrintStream out, PrintStream err) {
        this.options = options;
        this.today = today;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0, or 2 if anything is wrong; then nothing was written */
    public int run() {
        var start = start();
        Stream.of("--tasks", "--relations", "--calendar", "--out")
                .filter(option -> !options.containsKey(option))
                .forEach(option -> faults.add(option + " FILE is missing"));
        if (faults.none()) {
            var files = new PlanFiles(faults);
            var plan = files.read(path("--tasks"), path("--relations"), path("--calendar"), start, today);
            check(files);
            if (faults.none()) {
                schedule(plan, files);
            }
        }
        if (faults.none()) {
            return 0;
        }
        err.println("schedule wrote nothing:");
        faults.lines().forEach(line -> err.println("  " + line));
        return EXIT_FAULTS;
    }

    private @Nullable LocalDate start() {
        var text = options.get("--start");
        var start = text == null ? null : PlanFiles.date(text);
        if (text != null && start == null) {
            faults.add("--start must be a date such as 2026-01-05, but is " + text);
        }
        return start;
    }

    private void check(PlanFiles files) {
        var why = options.get("--why");
        if (why != null && faults.none() && !files.knows(why)) {
            faults.add("--why: there is no task " + why);
        }
        var file = path("--out");
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            faults.add(file + " is no file that could be written");
        }
        Stream.of("--tasks", "--relations", "--calendar")
                .filter(option -> same(path(option), file))
                .forEach(option -> faults.add("--out would overwrite " + option));
    }

    private boolean same(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            faults.add(a + " cannot be read (" + e + ")");
            return false;
        }
    }

    private Path path(String option) {
        return Path.of(options.get(option));
    }

    private void schedule(Plan plan, PlanFiles files) {
        try {
            var schedule = Schedule.of(plan);
            write(dates(schedule));
            say(plan, files, schedule);
        } catch (CyclicPlan e) {
            faults.add(path("--relations").getFileName() + ": a cycle, " + e.getMessage() + " (in "
                    + path("--tasks").getFileName() + " line " + files.lines(e.tasks()) + ")");
        } catch (PlanTooLong e) {
            faults.add(path("--tasks").getFileName() + ", line " + files.lines(List.of(e.task()))
                    + ", column duration_days: " + e.getMessage());
        } catch (IOException e) {
            faults.add(path("--out") + " cannot be written (" + e + ")");
        }
    }

    private void say(Plan plan, PlanFiles files, Schedule schedule) {
        var source = options.containsKey("--start")
                ? "as told"
                : files.earliest().isPresent() ? "the earliest constraint_start" : "today";
        out.printf("First possible day: %s, %s.%n", plan.firstDay(), source);
        var end = schedule.end().map(day -> ", which end on " + day).orElse("");
        out.printf("Dates of %d tasks%s, written to %s.%n", plan.tasks().size(), end, path("--out"));
        var why = options.get("--why");
        if (why != null) {
            new Sentences(Locale.ENGLISH).of(schedule.whyFinish(why)).forEach(out::println);
        }
    }

    private static String dates(Schedule schedule) {
        var text = new StringBuilder(HEAD);
        for (var dates : schedule.dates()) {
            text.append(cell(dates.task())).append(',');
            text.append(dates.earlyStart())
                    .append(',')
                    .append(dates.earlyFinish())
                    .append(',');
            text.append(dates.lateStart())
                    .append(',')
                    .append(dates.lateFinish())
                    .append(',');
            text.append(dates.totalFloat()).append(',').append(dates.critical()).append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        boolean quote = text.chars().anyMatch(c -> ",;\"\r\n".indexOf(c) >= 0);
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Whole or not at all: beside the file first, then in its place. */
    private void write(String text) throws IOException {
        var file = path("--out");
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
