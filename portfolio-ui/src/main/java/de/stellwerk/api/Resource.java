package de.stellwerk.api;

/** What has a version of its own, and so an ETag. */
interface Resource {
    long version();
}
