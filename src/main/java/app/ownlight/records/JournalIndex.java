package app.ownlight.records;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each position of a journal, and the writer's day on which it was given: enough to count, and to find what is to be
 * opened. It holds no words. Not for more than one thread.
 */
public final class JournalIndex {

    private static final int NOTHING = 0;

    private final List<Topic> topics = new ArrayList<>();
    private final Map<Topic, Integer> numbers = new HashMap<>();

    /** By position: {@link #NOTHING}, or the place of its topic in the list, from 1. */
    private int[] topicAt;

    /** By position. */
    private int[] dayAt;

    /** @param last the highest position that was given out */
    JournalIndex(long last) {
        topicAt = new int[Math.toIntExact(last + 1)];
        dayAt = new int[topicAt.length];
    }

    /** Puts something at its position. A position that was never given out is passed over: somebody meddled with its row. */
    public void put(long position, Topic topic, LocalDate day) {
        if (position > 0 && position < topicAt.length) {
            topicAt[(int) position] = numbers.computeIfAbsent(topic, unknown -> {
                topics.add(unknown);
                return topics.size();
            });
            dayAt[(int) position] = Math.toIntExact(day.toEpochDay());
        }
    }

    public void remove(long position) {
        if (position > 0 && position < topicAt.length) {
            topicAt[(int) position] = NOTHING;
        }
    }

    /** Where there is something, the newest first. */
    public LongStream positions() {
        return LongStream.iterate(topicAt.length - 1L, position -> position > 0, position -> position - 1)
                .filter(position -> topicAt[(int) position] != NOTHING);
    }

    /** Null where there is nothing. */
    public @Nullable Topic topic(long position) {
        int number = position > 0 && position < topicAt.length ? topicAt[(int) position] : NOTHING;
        return number == NOTHING ? null : topics.get(number - 1);
    }

    /** The day of what is there. */
    public LocalDate day(long position) {
        return LocalDate.ofEpochDay(dayAt[(int) position]);
    }

    /** As it is stored: about two bytes a position, and the topics once each. */
    Stored stored() {
        ByteArrayOutputStream at = new ByteArrayOutputStream(topicAt.length);
        ByteArrayOutputStream days = new ByteArrayOutputStream(topicAt.length);
        int before = 0;
        for (int position = 1; position < topicAt.length; position++) {
            write(topicAt[position], at);
            if (topicAt[position] != NOTHING) {
                writeStep(dayAt[position] - before, days);
                before = dayAt[position];
            }
        }
        return new Stored(List.copyOf(topics), at.toByteArray(), days.toByteArray(), before);
    }

    /** @throws IllegalArgumentException where it is none of so many positions */
    static JournalIndex of(Stored stored, long last) {
        JournalIndex index = new JournalIndex(last);
        ByteBuffer at = ByteBuffer.wrap(stored.at());
        ByteBuffer days = ByteBuffer.wrap(stored.days());
        int day = 0;
        try {
            for (int position = 1; position <= last; position++) {
                int number = read(at);
                if (number != NOTHING) {
                    int step = read(days);
                    day += step >>> 1 ^ -(step & 1);
                    index.put(position, stored.topics().get(number - 1), LocalDate.ofEpochDay(day));
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException odd) {
            throw new IllegalArgumentException("No index of " + last + " positions");
        }
        return index;
    }

    /** As a small number, also where the day before was later. */
    private static void writeStep(int step, ByteArrayOutputStream bytes) {
        write(step << 1 ^ step >> 31, bytes);
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void write(int number, ByteArrayOutputStream bytes) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            bytes.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }

    private static int read(ByteBuffer bytes) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /**
     * An index in as few bytes as say it.
     *
     * @param at for each position the place of its topic, from 1, or 0
     * @param days for each position with something the step from the day of the one before
     * @param lastDay the day of the last of these
     */
    record Stored(List<Topic> topics, byte[] at, byte[] days, int lastDay) {

        static final Stored EMPTY = new Stored(List.of(), new byte[0], new byte[0], 0);

        /** With something at the next position. Nothing else is looked at, so that a save in a long journal is no slower. */
        Stored with(Topic topic, LocalDate day) {
            List<Topic> known = topics;
            if (!known.contains(topic)) {
                known = new ArrayList<>(topics);
                known.add(topic);
            }
            int newest = Math.toIntExact(day.toEpochDay());
            ByteArrayOutputStream number = new ByteArrayOutputStream();
            write(known.indexOf(topic) + 1, number);
            ByteArrayOutputStream step = new ByteArrayOutputStream();
            writeStep(newest - lastDay, step);
            return new Stored(known, joined(at, number.toByteArray()), joined(days, step.toByteArray()), newest);
        }

        private static byte[] joined(byte[] bytes, byte[] more) {
            byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
            System.arraycopy(more, 0, all, bytes.length, more.length);
            return all;
        }
    }
}
