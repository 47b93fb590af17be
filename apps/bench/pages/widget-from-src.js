import '@onrecord/widgets/onrecord-reactions-map';
