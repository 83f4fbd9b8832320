package de.stellwerk.reports.slides;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook behind a chart, which an office program opens to change its figures. */
final class ChartSheet {
    /** Whoever writes the same report again gets the same bytes. */
    private static final Optional<Date> TIME =
            Optional.of(Date.from(LocalDate.of(1980, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));

    private ChartSheet() {}

    static XSSFWorkbook of(List<String> months, List<LineChart.Series> series) {
        var book = new XSSFWorkbook();
        var core = book.getProperties().getCoreProperties();
        core.setCreator("Stellwerk");
        core.setCreated(TIME);
        core.setModified(TIME);
        var date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        var sheet = book.createSheet("Daten");
        var head = sheet.createRow(0);
        head.createCell(0).setCellValue("Monat");
        for (var s = 0; s < series.size(); s++) {
            head.createCell(s + 1).setCellValue(series.get(s).name());
        }
        for (var m = 0; m < months.size(); m++) {
            var row = sheet.createRow(m + 1);
            row.createCell(0).setCellValue(months.get(m));
            for (var s = 0; s < series.size(); s++) {
                var day = series.get(s).days().get(m);
                if (day != null) {
                    var cell = row.createCell(s + 1);
                    cell.setCellValue(LineChart.serial(day));
                    cell.setCellStyle(date);
                }
            }
        }
        return book;
    }
}
