package de.stellwerk.notice;

import de.stellwerk.shared.Row;
import de.stellwerk.shared.RowKey;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("notice_choice")
record NoticeChoiceRow(@EmbeddedId RowKey key, long version, String data) implements Row {}
