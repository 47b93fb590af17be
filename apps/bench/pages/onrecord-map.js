import '@onrecord/widgets/onrecord-reactions-map';

document.querySelector('onrecord-reactions-map').src = 'kremlin-pause.onrecord.json';
