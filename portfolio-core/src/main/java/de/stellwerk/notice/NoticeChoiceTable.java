package de.stellwerk.notice;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import jakarta.inject.Singleton;

/** One choice a person at most, under the person's own id. */
@Singleton
class NoticeChoiceTable extends Table<NoticeChoice, NoticeChoiceRow> {
    NoticeChoiceTable(NoticeChoiceRows rows) {
        super(rows, NoticeChoice.class);
    }

    @Override
    public String entityName() {
        return "notice_choice";
    }

    @Override
    protected NoticeChoiceRow row(RowKey key, NoticeChoice e, String data) {
        return new NoticeChoiceRow(key, e.version(), data);
    }
}
