package de.stellwerk.notice;

import de.stellwerk.access.Tenants;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done every few minutes: make the notices of all municipalities, send their mail, forget old ones. */
@Singleton
public class NoticeRun {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRun.class);
    private static final int DAYS_KEPT = 180;

    private final Tenants tenants;
    private final NoticeMaker maker;
    private final NoticePost post;
    private final NoticeRows rows;
    private final Clock clock;

    NoticeRun(Tenants tenants, NoticeMaker maker, NoticePost post, NoticeRows rows, Clock clock) {
        this.tenants = tenants;
        this.maker = maker;
        this.post = post;
        this.rows = rows;
        this.clock = clock;
    }

    /** How much was done. */
    public record Done(int notices, int mails) {}

    /** One municipality's trouble is no other's. */
    public Done run() {
        var notices = 0;
        var mails = 0;
        for (var tenant : tenants.all()) {
            try {
                notices += maker.make(tenant.id());
                mails += post.send(tenant.id());
                forget(tenant.id());
            } catch (RuntimeException e) {
                LOG.error("Reminders of municipality {} failed; they are tried again", tenant.id(), e);
            }
        }
        return new Done(notices, mails);
    }

    private void forget(TenantId tenant) {
        rows.deleteByKeyTenantIdAndMadeOnLessThan(
                tenant.value(), Clocks.today(clock).minusDays(DAYS_KEPT));
    }
}
