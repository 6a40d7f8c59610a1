package org.xinglin.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies around the authored part of a demo region: drawn hospitals, doctors and patients, in numbers only. Every
 * module reads from it who stands where, and plants its own share.
 *
 * @param provinces over how many provinces all hospitals are spread, the authored ones' included
 * @param doctors how many doctors each drawn hospital has; the first hospital is the large one
 * @param patients how many drawn patients there are
 */
public record DemoBreadth(int provinces, List<Integer> doctors, int patients) {
    /** A region of authored hospitals only. */
    public static final DemoBreadth NONE = new DemoBreadth(1, List.of(), 0);

    /** Hospitals of this many doctors have one department; larger ones one for each as many. */
    private static final int DOCTORS_A_DEPARTMENT = 8;

    public DemoBreadth {
        doctors = List.copyOf(doctors);
    }

    /**
     * One large hospital and many of believable, uneven sizes.
     *
     * @param most doctors of the large one
     * @param others hospitals beside it
     * @param usual doctors of the others on average
     */
    public static DemoBreadth of(int provinces, int most, int others, int usual, int patients) {
        List<Integer> doctors = new ArrayList<>(List.of(most));
        int left = others * usual;
        for (int i = 0; i < others; i++) {
            // Between half and one and a half of the average; the last one takes what is left.
            int size = i == others - 1 ? left : usual / 2 + usual * (i * 37 % 101) / 100;
            doctors.add(Math.max(DOCTORS_A_DEPARTMENT, Math.min(size, left)));
            left -= doctors.getLast();
        }
        return new DemoBreadth(provinces, doctors, patients);
    }

    /** The person numbers of the doctors of a drawn hospital, counted from 0; a block without gaps. */
    public IntStream doctorsOf(int hospital) {
        int before = doctors.subList(0, hospital).stream().mapToInt(n -> n).sum();
        return IntStream.rangeClosed(before + 1, before + doctors.get(hospital))
                .map(n -> n + DemoSeed.AUTHORED_DOCTORS);
    }

    /** How many departments a drawn hospital has, if there are as many to choose from. */
    public int departmentsOf(int hospital) {
        return Math.max(1, doctors.get(hospital) / DOCTORS_A_DEPARTMENT);
    }
}
