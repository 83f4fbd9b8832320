package de.stellwerk.server;

import jakarta.inject.Singleton;

@Singleton
final class SystemTicker implements Ticker {
    @Override
    public long nanos() {
        return System.nanoTime();
    }
}
