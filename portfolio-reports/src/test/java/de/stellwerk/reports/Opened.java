package de.stellwerk.reports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens written documents as a reader would. */
public final class Opened {
    private Opened() {}

    /** Writes into a stream. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    public static XSSFWorkbook workbook(Writing writing) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(writing)));
    }

    public static XWPFDocument text(Writing writing) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(writing)));
    }

    public static XMLSlideShow slides(Writing writing) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(writing)));
    }

    public static List<XSSFCell> cells(XSSFWorkbook book) {
        var cells = new ArrayList<XSSFCell>();
        book.forEach(s -> s.forEach(r -> r.forEach(c -> cells.add((XSSFCell) c))));
        return cells;
    }

    public static List<XSSFCell> formulas(XSSFWorkbook book) {
        return cells(book).stream()
                .filter(c -> c.getCellType() == CellType.FORMULA)
                .toList();
    }

    /** The text of each page as LibreOffice lays it out; the test is skipped where it is not installed. */
    public static List<String> pages(Path dir, String extension, Writing writing) throws Exception {
        assumeTrue(onPath("soffice") && onPath("pdftotext"), "LibreOffice is not installed");
        assumeTrue(!"pptx".equals(extension) || opensSlides(), "LibreOffice Impress is not installed");
        var file = dir.resolve("document." + extension);
        Files.write(file, bytes(writing));
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                dir.toString(),
                file.toString()));
        var text = dir.resolve("document.txt");
        run(List.of("pdftotext", "-layout", dir.resolve("document.pdf").toString(), text.toString()));
        var pages = List.of(Files.readString(text).split("\f", -1));
        return pages.subList(0, pages.size() - 1);
    }

    private static boolean opensSlides() {
        return Stream.of("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice")
                .anyMatch(d -> Files.exists(Path.of(d, "program", "libsdlo.so")));
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("too slow: " + command);
        }
    }
}
