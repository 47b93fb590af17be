// Before the elements: it teaches them to take over what the server drew.
import '@onrecord/widgets/hydrate';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
