package de.stellwerk.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of known people in free text: a whole surname in whatever case, with umlauts or without, with hyphen or without; a
 * surname that is an everyday word only after a form of address or beside the first name; an e-mail address. A first name alone is not
 * looked for, since it would find too much.
 */
public final class KnownNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("herr", "herrn", "frau", "dr", "prof", "kollege", "kollegen", "kollegin", "mr", "mrs", "ms");
    /** With one of these it is the title of an office, or two people. */
    private static final Set<String> NO_NAME = Set.of("und", "and", "für", "oder");

    private static final Set<String> PARTICLES =
            Set.of("von", "van", "vom", "zu", "zum", "zur", "de", "den", "der", "del", "di", "da", "la", "le", "el");
    private static final Set<String> TITLES = Set.of("dr", "prof", "med", "ing", "dipl", "phil", "jur");
    private static final Set<String> EVERYDAY = everyday();

    private final List<Known> people;
    private final Map<String, List<Known>> byWord;

    /** One person's name in words as they are compared. @param first may be empty */
    private record Known(
            List<String> first,
            List<String> last,
            boolean everyday,
            @Nullable String email) {}

    private record Word(String folded, int from, int to) {}

    KnownNames(Collection<PersonNameRow> rows) {
        people = rows.stream()
                .map(r -> known(r.name(), r.email()))
                .filter(Objects::nonNull)
                .toList();
        byWord = people.stream()
                .filter(p -> !p.last().isEmpty())
                .collect(Collectors.groupingBy(p -> p.last().getFirst()));
    }

    private static @Nullable Known known(String name, @Nullable String email) {
        var said = name.split(",", 2);
        var turned = said.length == 2 ? said[1] + " " + said[0] : name;
        var words = words(turned).stream()
                .map(Word::folded)
                .filter(w -> !TITLES.contains(w) && !FORMS_OF_ADDRESS.contains(w))
                .toList();
        var office = words.isEmpty()
                || turned.chars().anyMatch(c -> Character.isDigit(c) || c == '/')
                || words.stream().anyMatch(NO_NAME::contains);
        if (office) {
            return email == null ? null : new Known(List.of(), List.of(), false, email);
        }
        var last = said.length == 2 ? folded(words(said[0])) : last(turned, words);
        var everyday = words.size() == last.size() || EVERYDAY.containsAll(last);
        return new Known(words.subList(0, words.size() - last.size()), last, everyday, email);
    }

    /** The last word, and what a hyphen joins to it. */
    private static List<String> last(String name, List<String> words) {
        var joined = name.strip().split("\\s+");
        var last = folded(words(joined[joined.length - 1]));
        return last.isEmpty() ? words.subList(words.size() - 1, words.size()) : last;
    }

    /** The names in the text as they stand there, each once, in order. */
    public List<String> in(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var words = words(text);
        var found = new LinkedHashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            for (var person : candidates(words.get(i).folded())) {
                if (names(person, words, i, text)) {
                    var end = words.get(i + person.last().size() - 1).to();
                    found.add(text.substring(words.get(i).from(), end));
                }
            }
        }
        people.stream()
                .map(Known::email)
                .filter(e -> e != null
                        && !e.isBlank()
                        && text.toLowerCase(Locale.ROOT).contains(e.strip().toLowerCase(Locale.ROOT)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Whose surname may begin with the word, or be the word without its s. */
    private List<Known> candidates(String word) {
        var whole = byWord.getOrDefault(word, List.of());
        if (!word.endsWith("s")) {
            return whole;
        }
        var without = byWord.getOrDefault(word.substring(0, word.length() - 1), List.of());
        return Stream.concat(whole.stream(), without.stream()).toList();
    }

    private static boolean names(Known person, List<Word> words, int at, String text) {
        var last = person.last();
        if (!stands(last, words, at) || joined(words, at, last.size(), text)) {
            return false;
        }
        return !person.everyday() || addressed(words, at) || beside(person.first(), words, at, last.size());
    }

    private static boolean stands(List<String> name, List<Word> words, int at) {
        if (at < 0 || at + name.size() > words.size()) {
            return false;
        }
        var said = folded(words.subList(at, at + name.size()));
        var head = name.size() - 1;
        return name.subList(0, head).equals(said.subList(0, head))
                && (said.getLast().equals(name.getLast()) || said.getLast().equals(name.getLast() + "s"));
    }

    /** Part of another word that hyphens join: Koch-Rezepte, DMS-Lang. */
    private static boolean joined(List<Word> words, int at, int length, String text) {
        var from = words.get(at).from();
        var to = words.get(at + length - 1).to();
        return hyphen(text, from - 1) && from > 1 && Character.isLetterOrDigit(text.charAt(from - 2))
                || hyphen(text, to) && to + 1 < text.length() && Character.isLetterOrDigit(text.charAt(to + 1));
    }

    private static boolean hyphen(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2010');
    }

    /** Herr Koch, Frau Dr. von der Koch. */
    private static boolean addressed(List<Word> words, int at) {
        var before = before(words, at);
        return before >= 0 && FORMS_OF_ADDRESS.contains(words.get(before).folded());
    }

    /** Anna Koch, Anna von der Heide; Koch, Anna. */
    private static boolean beside(List<String> first, List<Word> words, int at, int length) {
        var own = first.stream().filter(f -> !PARTICLES.contains(f)).toList();
        var before = before(words, at);
        return before >= 0 && own.contains(words.get(before).folded())
                || !own.isEmpty() && stands(List.of(own.getFirst()), words, at + length);
    }

    /** The word before, past von and der; -1 if there is none. */
    private static int before(List<Word> words, int at) {
        int i = at - 1;
        while (i >= 0 && PARTICLES.contains(words.get(i).folded())) {
            i--;
        }
        return i;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(KnownNames::word).toList();
    }

    private static Word word(MatchResult found) {
        return new Word(fold(found.group()), found.start(), found.end());
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    /** Without case and marks, umlauts however they are written: Müller, MUELLER and Muller are one. */
    private static String fold(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("['’]", "");
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static Set<String> everyday() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownNames.class.getResourceAsStream("/access/everyday-words.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownNames::fold)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
