package de.stellwerk.journey;

import com.microsoft.playwright.Page;
import de.stellwerk.shared.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses of the sample programme's reports, as the API tells them. */
record SampleReports(Map<String, String> status, Map<String, String> programme) {
    static SampleReports of(Page office, Program program) {
        return new SampleReports(statusReports(office, program), programmeReports(office, program));
    }

    /** @param month e.g. 2020-06 */
    String status(String measure, String month) {
        return "/statusberichte/" + status.get(measure + " " + month);
    }

    /** @param quarter e.g. 2020-Q1 */
    String programme(String quarter) {
        return "/programmberichte/" + programme.get(quarter);
    }

    private static Map<String, String> statusReports(Page office, Program program) {
        var found = new HashMap<String, String>();
        for (var row : items(read(office, program, "reporting-board"), "rows")) {
            for (var cell : items(row, "cells")) {
                found.put(row.get("measure") + " " + cell.get("month"), String.valueOf(cell.get("report")));
            }
        }
        return found;
    }

    private static Map<String, String> programmeReports(Page office, Program program) {
        var found = new HashMap<String, String>();
        for (var report : items(read(office, program, "programme-reports"), "items")) {
            found.put(String.valueOf(report.get("quarter")), String.valueOf(report.get("id")));
        }
        return found;
    }

    private static Map<?, ?> read(Page page, Program program, String what) {
        var answer = page.request().get(program.url("/api/v1/programmes/EGOV/" + what));
        return Json.read(answer.text(), Map.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<?, ?> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }
}
