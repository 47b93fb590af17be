import '@onrecord/widgets/hydrate';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-reactions-map';
