package de.stellwerk.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a back-up says about itself, in its entry {@value #ENTRY}.
 *
 * @param schema version of the database schema that the rows fit
 * @param product version of the program that wrote it
 * @param tables in the order in which they can be loaded
 */
public record Manifest(int format, String schema, String product, Instant time, List<Entry> tables) {
    static final String ENTRY = "manifest.json";

    /** Of the form of the file, not of the tables in it. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    /** @param sha256 of the entry's bytes before compression */
    public record Entry(String table, List<String> columns, long rows, String sha256) {
        String file() {
            return "tables/" + table + ".jsonl";
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Entry::rows).sum();
    }

    byte[] bytes() throws IOException {
        var root = JSON.createObjectNode()
                .put("format", format)
                .put("schema", schema)
                .put("product", product)
                .put("time", time.toString());
        var list = root.putArray("tables");
        for (var entry : tables) {
            var node = list.addObject().put("table", entry.table());
            var columns = node.putArray("columns");
            entry.columns().forEach(columns::add);
            node.put("rows", entry.rows()).put("sha256", entry.sha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    static Manifest parse(byte[] bytes) throws OperationRefused {
        try {
            JsonNode root = JSON.readTree(bytes);
            int format = root.required("format").intValue();
            if (format != FORMAT) {
                throw new OperationRefused("The back-up has format " + format + ", this program reads format " + FORMAT
                        + "; restore it with the program that made it or a newer one");
            }
            var tables = new ArrayList<Entry>();
            root.required("tables").forEach(node -> tables.add(entry(node)));
            return new Manifest(
                    format,
                    root.required("schema").textValue(),
                    root.required("product").textValue(),
                    Instant.parse(root.required("time").textValue()),
                    List.copyOf(tables));
        } catch (IOException | RuntimeException e) {
            throw new OperationRefused("The back-up is damaged: its " + ENTRY + " cannot be read", e);
        }
    }

    private static Entry entry(JsonNode node) {
        var columns = new ArrayList<String>();
        node.required("columns").forEach(column -> columns.add(column.textValue()));
        return new Entry(
                node.required("table").textValue(),
                List.copyOf(columns),
                node.required("rows").longValue(),
                node.required("sha256").textValue());
    }
}
