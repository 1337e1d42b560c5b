package app.ownlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.OwnlightApplication;
import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.SharedOwnlight;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A search without a hit in the personal run, over opening as many sealed bytes and looking through them in a loop in memory; a search in
 * ten times as many entries over that; and how much memory it holds on to meanwhile. The program runs in this process.
 * {@code -Dbench.entries=10000} says how many entries the smaller journal has.
 */
class SearchBench {

    private static final int ENTRIES = Integer.getInteger("bench.entries", 10_000);
    private static final int TURNS = Integer.getInteger("bench.pairs", 15);
    private static final int LENGTH = 1024;
    private static final int LONG = 200_000;
    private static final String NOWHERE = "zeppelin";

    private static final List<String> WORDS = List.of(
            ("the of and to in that was it for on as with he be at by had not are but from or have an they which one you"
                            + " were her all she there would their we him been has when who will more no if out so said what up its"
                            + " about into than them can only other new some could time these two may then do first any my now such"
                            + " like our over me even most made after also did many before through where your well down because"
                            + " quiet morning evening kitchen window lake garden letter voice answer silence")
                    .split(" "));

    @TempDir(factory = BenchFolder.class)
    Path folder;

    private ConfigurableApplicationContext program;
    private String address;

    @Test
    void searching_a_journal() throws Exception {
        try (ConfigurableApplicationContext running = start()) {
            program = running;
            address = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
            Searcher small = fill("small", ENTRIES, LENGTH);
            Loop loop = new Loop(ENTRIES);
            for (int warm = 0; warm < 20; warm++) {
                small.call();
                loop.call();
            }
            System.out.printf(
                    "Search in %,d entries over a loop in memory: %s%n", ENTRIES, Pairs.of("ms", TURNS, small, loop));
            Searcher large = fill("large", ENTRIES * 10, LENGTH);
            large.call();
            large.call();
            System.out.printf(
                    "Search in %,d entries over %,d: %s%n", ENTRIES * 10, ENTRIES, Pairs.of("ms", TURNS, large, small));
            System.out.printf("Heap held while searching %,d entries: %s%n", ENTRIES * 10, growth(large));
            Searcher longs = fill("long", 200, LONG);
            longs.call();
            System.out.printf("Heap held while searching 200 entries of 200,000 characters: %s%n", growth(longs));
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OwnlightApplication.class)
                .run("--server.port=0", "--ownlight.home=" + folder, SharedOwnlight.CHEAP[0], SharedOwnlight.CHEAP[1]);
    }

    private Searcher fill(String name, int entries, int length) {
        var journal = NewJournals.begin(program.getBean(Accounts.class), name, BenchJournals.PASSPHRASE);
        PastDays days = new PastDays(program, journal, Locale.ENGLISH);
        TransactionTemplate transaction = program.getBean(TransactionTemplate.class);
        Random random = new Random(7);
        ZonedDateTime first = ZonedDateTime.of(2000, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
        for (int next = 0; next < entries; next += 500) {
            int from = next;
            transaction.executeWithoutResult(status -> IntStream.range(from, Math.min(entries, from + 500))
                    .forEach(number -> days.writes(first.plusHours(2L * number), "", text(random, length))));
        }
        HttpPerson person = new HttpPerson(address);
        person.unlocks(name, BenchJournals.PASSPHRASE);
        return new Searcher(person, person.opens("/journal").form());
    }

    /** The most that is left after collecting garbage, again and again while somebody searches, over what was there before. */
    private static String growth(Callable<Double> search) throws Exception {
        long before = live();
        AtomicBoolean searching = new AtomicBoolean(true);
        AtomicLong most = new AtomicLong();
        AtomicLong looks = new AtomicLong();
        Thread watch = new Thread(() -> {
            while (searching.get()) {
                most.accumulateAndGet(live(), Math::max);
                looks.incrementAndGet();
                LockSupport.parkNanos(200_000_000); // so that the search gets on
            }
        });
        watch.start();
        for (int time = 0; time < 5; time++) {
            search.call();
        }
        searching.set(false);
        watch.join();
        return "%.1f MiB over %.1f MiB, seen %d times"
                .formatted((most.get() - before) / 1024.0 / 1024, before / 1024.0 / 1024, looks.get());
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length + 16);
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        text.setLength(length);
        return text.toString();
    }

    private record Searcher(HttpPerson person, FilledForm form) implements Callable<Double> {

        @Override
        public Double call() {
            form.with("q", NOWHERE);
            long start = System.nanoTime();
            Answer answer = person.sends(form);
            double took = (System.nanoTime() - start) / 1e6;
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Nothing found for").doesNotContain("so far");
            return took;
        }
    }

    /** The least that a search has to do: open, decode, fold, look. */
    private static final class Loop implements Callable<Double> {

        private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

        private final SecretKey key;
        private final List<byte[]> sealed = new ArrayList<>();
        private final List<byte[]> nonces = new ArrayList<>();

        Loop(int entries) throws GeneralSecurityException {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            key = generator.generateKey();
            Random random = new Random(7);
            SecureRandom chance = new SecureRandom();
            for (int entry = 0; entry < entries; entry++) {
                byte[] nonce = new byte[12];
                chance.nextBytes(nonce);
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
                sealed.add(cipher.doFinal(text(random, LENGTH).getBytes(StandardCharsets.UTF_8)));
                nonces.add(nonce);
            }
        }

        @Override
        public Double call() throws GeneralSecurityException {
            long start = System.nanoTime();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            int found = 0;
            for (int entry = 0; entry < sealed.size(); entry++) {
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonces.get(entry)));
                String text = new String(cipher.doFinal(sealed.get(entry)), StandardCharsets.UTF_8);
                found += fold(text).contains(NOWHERE) ? 1 : 0;
            }
            assertThat(found).isZero();
            return (System.nanoTime() - start) / 1e6;
        }

        private static String fold(String text) {
            String apart = isAscii(text)
                    ? text
                    : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                            .replaceAll("");
            return apart.toLowerCase(Locale.ROOT);
        }

        private static boolean isAscii(String text) {
            for (int place = 0; place < text.length(); place++) {
                if (text.charAt(place) >= 0x80) {
                    return false;
                }
            }
            return true;
        }
    }
}
