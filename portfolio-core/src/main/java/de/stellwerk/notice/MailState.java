package de.stellwerk.notice;

/** What became of the mail about a notice. */
enum MailState {
    /** To be sent. */
    OPEN,
    /** A node is sending it; whatever becomes of the node, no other sends it again. */
    CLAIMED,
    SENT,
    /** The mail server does not take it for this address. */
    REFUSED,
    /** Not wanted, no address, or the report came before it. */
    NONE
}
