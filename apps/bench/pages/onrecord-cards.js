import '@onrecord/widgets/onrecord-quote-cards';
