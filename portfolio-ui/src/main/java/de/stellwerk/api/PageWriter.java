package de.stellwerk.api;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.TypedMessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a list as JSON, as CSV or, where it comes with one, as a workbook. */
@Singleton
@Produces({MediaType.APPLICATION_JSON, PageWriter.CSV, Downloads.XLSX})
@SuppressWarnings("rawtypes")
final class PageWriter implements TypedMessageBodyWriter<PageJson> {
    static final String CSV = "text/csv";
    private final JsonMapper json;

    PageWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Argument<PageJson> getType() {
        return Argument.of(PageJson.class);
    }

    @Override
    public boolean isBlocking() {
        return true;
    }

    @Override
    public void writeTo(
            Argument<PageJson> type, MediaType mediaType, PageJson page, MutableHeaders headers, OutputStream out) {
        try {
            if (mediaType.getName().equals(CSV)) {
                csv(page, out);
            } else if (page.workbook() != null) {
                page.workbook().write(out);
            } else {
                json.writeValue(out, type, page);
            }
        } catch (IOException e) {
            throw new CodecException("cannot write the list", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void csv(PageJson<?> page, OutputStream out) throws IOException {
        var locale = ServerRequestContext.currentRequest()
                .map((HttpRequest<?> r) -> ProblemAnswers.locale(r))
                .orElse(java.util.Locale.GERMANY);
        Csv.write((java.util.List<Object>) page.items(), (Class<Object>) page.type(), locale, out);
    }
}
