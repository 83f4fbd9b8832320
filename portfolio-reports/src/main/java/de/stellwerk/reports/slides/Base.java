package de.stellwerk.reports.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The empty presentation with the master "Stellwerk" and its layouts, put together of the parts that ship with the program. */
final class Base {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final byte[] BYTES = build();

    private Base() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] build() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            text(zip, "[Content_Types].xml", contentTypes());
            text(zip, "_rels/.rels", relations(relation(1, "officeDocument", "ppt/presentation.xml")));
            part(zip, "ppt/presentation.xml", "presentation.xml");
            text(
                    zip,
                    "ppt/_rels/presentation.xml.rels",
                    relations(
                            relation(1, "slideMaster", "slideMasters/slideMaster1.xml"),
                            relation(2, "theme", "theme/theme1.xml"),
                            relation(3, "tableStyles", "tableStyles.xml")));
            part(zip, "ppt/tableStyles.xml", "tableStyles.xml");
            part(zip, "ppt/theme/theme1.xml", "theme1.xml");
            part(zip, "ppt/slideMasters/slideMaster1.xml", "slideMaster1.xml");
            text(zip, "ppt/slideMasters/_rels/slideMaster1.xml.rels", masterRelations());
            for (var n = 1; n <= Layout.values().length; n++) {
                part(zip, "ppt/slideLayouts/slideLayout" + n + ".xml", "slideLayout" + n + ".xml");
                text(
                        zip,
                        "ppt/slideLayouts/_rels/slideLayout" + n + ".xml.rels",
                        relations(relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String contentTypes() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("/ppt/presentation.xml", "presentationml.presentation.main+xml"))
                .append(type("/ppt/theme/theme1.xml", "theme+xml"))
                .append(type("/ppt/tableStyles.xml", "presentationml.tableStyles+xml"))
                .append(type("/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster+xml"));
        for (var n = 1; n <= Layout.values().length; n++) {
            types.append(type("/ppt/slideLayouts/slideLayout" + n + ".xml", "presentationml.slideLayout+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private static String masterRelations() {
        var count = Layout.values().length;
        var all = new String[count + 1];
        for (var n = 1; n <= count; n++) {
            all[n - 1] = relation(n, "slideLayout", "../slideLayouts/slideLayout" + n + ".xml");
        }
        all[count] = relation(count + 1, "theme", "../theme/theme1.xml");
        return relations(all);
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Objects.requireNonNull(Base.class.getResourceAsStream(resource))) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
