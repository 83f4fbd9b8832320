package de.stellwerk.api;

import de.stellwerk.shared.Refused;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Files as answers. */
final class Downloads {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String PDF = "application/pdf";
    static final String ZIP = "application/zip";

    private Downloads() {}

    /** What reports can be had as. */
    enum Format {
        XLSX(Downloads.XLSX),
        DOCX(Downloads.DOCX),
        PPTX(Downloads.PPTX),
        PDF(Downloads.PDF),

        /** All the others in one. */
        ZIP(Downloads.ZIP);

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Also the ending of the file's name. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * @param offered formats that there are of the report
         * @throws Refused if it is none of them
         */
        static Format of(String word, Format... offered) {
            return Arrays.stream(offered)
                    .filter(f -> f.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refused.input("format", "unknownValue", word, words(offered)));
        }

        private static String words(Format... offered) {
            return Arrays.stream(offered).map(Format::word).collect(Collectors.joining(", "));
        }
    }

    /** Writes a file. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static HttpResponse<byte[]> answer(Writer writer, Format format, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out);
        return answer(out.toByteArray(), format.mediaType, name);
    }

    /** @param name file name; letters outside ASCII go by RFC 6266 */
    static HttpResponse<byte[]> answer(byte[] bytes, String type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        var ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return HttpResponse.ok(bytes)
                .contentType(MediaType.of(type))
                .header("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
    }
}
