package de.stellwerk.reports;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checks written PDF files as a reader's tools would. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What PDF/UA-1 forbids and the file does, one sentence each. */
    public static List<String> findings(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var findings = result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
                    .distinct()
                    .toList();
            return result.isCompliant() || !findings.isEmpty() ? findings : List.of("not compliant");
        }
    }

    /** The text of the file, on one line, with single spaces. */
    public static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
