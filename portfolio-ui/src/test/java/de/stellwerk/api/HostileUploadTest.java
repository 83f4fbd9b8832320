package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Role;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and requests that mean harm or are broken: each is refused in words, none is a 500, and nothing of them stays. */
@MicronautTest(transactional = false)
class HostileUploadTest extends ApiTest {
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String FORM = "multipart/form-data; boundary=" + ApiClient.BOUNDARY;
    private static final int MB = 1024 * 1024;

    private ApiClient office;
    private Set<Path> before;

    @BeforeEach
    void open() throws IOException {
        office = as(Role.PROGRAMME_OFFICE).alone();
        before = temporaryFiles();
    }

    /** A failed or interrupted upload is cleared up, a moment later where the connection broke. */
    @AfterEach
    void nothingIsLeft() throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var left = temporaryFiles();
        while (!before.containsAll(left) && System.nanoTime() < end) {
            Thread.sleep(100);
            left = temporaryFiles();
        }
        left.removeAll(before);
        assertThat(left).as("temporary files").isEmpty();
        assertThat(office.get("programmes").status()).as("still there").isEqualTo(200);
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("MultiPart")
                            || f.getFileName().toString().startsWith("poi"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    @Test
    void encryptedWorkbookIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var fs = new POIFSFileSystem();
                var opc = OPCPackage.open(new ByteArrayInputStream(template()))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var encrypted = encryptor.getDataStream(fs)) {
                opc.save(encrypted);
            }
            fs.writeFilesystem(out);
        }
        assertRefused(upload(out.toByteArray()), "workbookEncrypted");
    }

    @Test
    void macrosLinksAndBombsAreRefused() throws IOException {
        assertRefused(upload(with("xl/vbaProject.bin", new byte[9])), "workbookWithMacros");
        assertRefused(upload(with("xl/externalLinks/externalLink1.xml", new byte[9])), "workbookWithLinks");
        var bomb = with("xl/media/image1.png", new byte[100 * MB]);
        assertThat(bomb).as("small until it is unpacked").hasSizeLessThan(MB);
        assertRefused(upload(bomb), "workbookBomb");
    }

    /** In each part that is read: a file of the server, an address, and a text that grows to gigabytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void entitiesOfXmlAreNeverFollowed(String part) throws Exception {
        var secret = Files.writeString(Files.createTempFile("stellwerk", ".txt"), "streng-geheim");
        try {
            var laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
            }
            for (var doctype : new String[] {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + server.getURI() + "/api/v1/openapi\"> %e;]>",
                "<!DOCTYPE x [" + laughs + "]>"
            }) {
                var entity = doctype.contains("a29") ? "&a29;" : "&e;";
                var answer = upload(with(part, declaring(part, doctype, entity)));
                assertRefused(answer, "noWorkbook");
                assertThat(answer.text()).doesNotContain("streng-geheim", secret.toString());
            }
        } finally {
            Files.delete(secret);
        }
    }

    /** The part as it was, with the declaration in front and the entity in its first text or at its end. */
    private byte[] declaring(String part, String doctype, String entity) throws IOException {
        var xml = new String(parts(template()).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (xml.isEmpty()) {
            return ("<?xml version=\"1.0\"?>" + doctype + "<x>" + entity + "</x>").getBytes(StandardCharsets.UTF_8);
        }
        var start = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        var end = xml.lastIndexOf("</");
        return (xml.substring(0, start) + doctype + xml.substring(start, end) + entity + xml.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hundredMegabytesAreRefusedWithoutBeingKept() {
        assertThat(upload(new byte[100 * MB]).status()).isEqualTo(413);
        assertThat(upload(new byte[11 * MB]).violation()).isEqualTo("file:workbookTooLarge");
    }

    @Test
    void multipartThatIsNoneIs400() throws IOException {
        for (var body : new String[] {
            "",
            "x",
            "--x",
            "--x\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nPK",
            "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nPK\r\n--y--\r\n",
            "--x\r\nContent-Disposition: nonsense\r\n\r\nPK\r\n--x--\r\n"
        }) {
            var answer = send(body.getBytes(StandardCharsets.UTF_8), MULTIPART);
            assertThat(answer.status())
                    .as(body.substring(0, Math.min(90, body.length())) + answer.text())
                    .isEqualTo(400);
            assertThat(answer.json().path("title").asText()).isNotBlank();
        }
        assertThat(send("--x--".getBytes(StandardCharsets.UTF_8), "multipart/form-data")
                        .status())
                .as("no boundary")
                .isEqualTo(400);
    }

    /** Where the server has seen enough it answers, and does not wait for the rest. */
    @Test
    void headOfAPartMayNotBeEndless() throws IOException {
        var token = token();
        for (var head : new String[] {
            "--x\r\n" + "A: b\r\n".repeat(20_000),
            "--x\r\nContent-Disposition: form-data; name=\"" + "n".repeat(100_000)
        }) {
            var answer = raw("Authorization: Bearer " + token + "\r\nContent-Type: " + MULTIPART, head, 9 * MB);
            assertThat(answer).containsPattern("^HTTP/1.1 4(00|13) ").contains("application/problem+json");
        }
    }

    @Test
    void wrongNameAndManyPartsAreRefused() throws IOException {
        var wrong = office.upload("imports/programme", "datei", "a.xlsx", template());
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.violation()).isEqualTo("file:fileMissing");

        var many = new byte[5_000][];
        Arrays.setAll(many, i -> ApiClient.part("p" + i, "a.xlsx", new byte[] {1}));
        assertThat(send(ApiClient.form(many), FORM).status()).isIn(400, 413);
    }

    @Test
    void nameOfTheFileLeadsNowhere() throws IOException {
        for (var name :
                new String[] {"../../../../etc/passwd", "C:\\\\x.xlsx", "a\u0000b.xlsx", "", "n".repeat(5_000)}) {
            var answer = office.upload("imports/programme", "file", name, new byte[] {1, 2, 3});
            assertThat(answer.status()).as(name + answer.text()).isIn(400, 422);
        }
    }

    @Test
    void uploadThatStopsHalfWayLeavesNothing() throws Exception {
        var body = new String(
                ApiClient.form(ApiClient.part("file", "a.xlsx", new byte[8 * MB])), StandardCharsets.ISO_8859_1);
        var token = token();
        for (int sent : new int[] {10, 70_000, 4 * MB}) {
            try (var socket = post("Authorization: Bearer " + token + "\r\nContent-Type: " + FORM, body.length())) {
                socket.getOutputStream().write(body.substring(0, sent).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private String token() {
        return world.bean(AccessTokens.class)
                .create(world.as(Role.PROGRAMME_OFFICE), "halb", LocalDate.of(2020, 12, 31));
    }

    private Socket post(String headers, long length) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /api/v1/imports/programme HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                                + "\r\nContent-Length: " + length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What the server says to the beginning of a body of the stated length. */
    private String raw(String headers, String begin, long length) throws IOException {
        try (var socket = post(headers, length)) {
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A body without a stated length is cut off just the same. */
    @Test
    void rawBodiesAreBoundedToo() {
        var json = office.with("Content-Type", "application/json");
        assertThat(json.stream("POST", "programmes/TEST/measures", zeros(100L * MB))
                        .status())
                .isEqualTo(413);
        assertThat(office.with("Content-Type", MULTIPART).stream("POST", "imports/programme", zeros(100L * MB))
                        .status())
                .isIn(400, 413);
        assertThat(office.with("Content-Type", "text/plain").stream("POST", "imports/programme", zeros(MB))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void whoIsNobodyIsNotListenedTo() throws IOException {
        assertThat(raw("Content-Type: " + MULTIPART, "--x\r\n", 100L * MB)).startsWith("HTTP/1.1 401 ");
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] to, int at, int most) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(most, left);
                java.util.Arrays.fill(to, at, at + n, (byte) 'x');
                left -= n;
                return n;
            }
        };
    }

    private void assertRefused(ApiClient.Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.violation()).isEqualTo("file:" + rule);
        assertThat(answer.json().path("violations").path(0).path("message").asText())
                .isNotBlank();
    }

    private byte[] template() {
        return office.get("imports/programme/template").bytes();
    }

    /** The template with one part more, or another in its place. */
    private byte[] with(String name, byte[] content) throws IOException {
        var parts = parts(template());
        parts.put(name, content);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private ApiClient.Answer upload(byte[] file) {
        return office.upload("imports/programme", file);
    }

    private ApiClient.Answer send(byte[] body, String type) {
        return office.with("Content-Type", type).sendBytes("POST", "imports/programme", body);
    }
}
