import '@onrecord/widgets/hydrate';
import '@onrecord/widgets/onrecord-reactions-map';
