package de.stellwerk.schedule.engine;

/** Which dates rest on a span that nobody knows: they may come later, never earlier. */
final class Doubt {
    final boolean[] start;
    final boolean[] finish;

    Doubt(Network network, Rules rules, int[] order) {
        start = new boolean[network.size];
        finish = new boolean[network.size];
        for (int t : order) {
            if (rules.isFinished(t)) {
                continue;
            }
            for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
                boolean doubt = network.fromFinish[e] ? finish[network.from[e]] : start[network.from[e]];
                start[t] |= doubt && !rules.isStarted(t);
                finish[t] |= doubt && network.toFinish[e];
            }
            finish[t] |= start[t] || rules.unknown[t];
        }
    }
}
