import '@onrecord/widgets/onrecord-quote-card';

document.querySelector('onrecord-quote-card').src = 'kremlin-pause.onrecord.json';
